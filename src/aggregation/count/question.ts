import { dayNumberOf, type Period } from '#room/time';
import type { PlaceTree } from '../choice/place-tree.js';
import type { Stretch } from '../choice/span.js';
import type { Counted } from '../dataset/dataset-of.js';
import { figureOf, type CountedFigure } from '../figure/figures-of.js';
import { categoryKey, type FigureKey } from '../figure/figure-key.js';
import { owingOf, type Assigned } from '../owing/owing-of.js';
import type { Owing } from '../owing/owing.js';

/** All that questions to one dataset have in common. */
export interface Counting {
  readonly store: Counted;
  readonly tree: PlaceTree;
  readonly assigned: Assigned | null;
  readonly countErrors: boolean;
  readonly figures: Map<string, CountedFigure>;
}

/** One figure, over one period. */
export interface Question {
  readonly counting: Counting;
  readonly figure: CountedFigure;
  readonly period: Period;
  readonly days: Stretch;
  readonly years: Stretch;
}

/** The figure of a key; made once. */
export function figureFor(counting: Counting, key: FigureKey): CountedFigure {
  const name = JSON.stringify([key.indicator.code, key.measure, categoryKey(key.categories)]);
  const known = counting.figures.get(name);
  if (known !== undefined) return known;
  const figure = figureOf(counting.store, key, counting.countErrors);
  counting.figures.set(name, figure);
  return figure;
}

/** Asks for a figure over a period. */
export function questionOf(counting: Counting, key: FigureKey, period: Period): Question {
  return {
    counting,
    figure: figureFor(counting, key),
    period,
    days: { from: dayNumberOf(period.from), to: dayNumberOf(period.to) },
    years: {
      from: dayNumberOf(`${period.from.slice(0, 4)}-01-01`),
      to: dayNumberOf(`${period.to.slice(0, 4)}-12-31`),
    },
  };
}

/** Who owes the figure at or below some units. */
export const owingIn = (question: Question, roots: readonly number[]): Owing => {
  const { counting, figure, days, years } = question;
  const { tree, assigned } = counting;
  return owingOf({ tree, figure, assigned, period: days, years }, roots);
};
