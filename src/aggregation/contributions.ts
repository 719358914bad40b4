import type { Unit } from '#room/organization';
import { figureOfUnit, type Question } from './figure-of-unit.js';
import type { Figure } from './figure.js';

/** What one unit adds to a total. */
export interface Contribution {
  readonly unit: string;
  readonly figure: Figure;
  /**
   * `leaf`: a unit at the bottom, which owes the figure · `own`: what a unit above did itself ·
   * `consolidated`: what a unit above sent for all below it, in their stead.
   */
  readonly role: 'leaf' | 'own' | 'consolidated';
}

const isPlace = ({ category }: Unit): boolean => category === 'place';

/** The places directly below a unit. */
export const placesBelow = (question: Pick<Question, 'dataset'>, unit: string): readonly Unit[] =>
  (question.dataset.hierarchy.children.get(unit) ?? []).filter(isPlace);

function leaf(question: Question, unit: string): Contribution {
  const own = figureOfUnit(question, unit, 'own');
  const figure =
    own.amount === null && own.refusal === undefined
      ? figureOfUnit(question, unit, 'consolidated')
      : own;
  const silent = figure.amount === null && figure.state === 'missing' ? own : figure;
  return { unit, figure: silent, role: 'leaf' };
}

const isComplete = ({ figure }: Contribution): boolean =>
  figure.state === 'not-applicable' || (figure.amount !== null && figure.full);

/**
 * All that adds up to the figure of a unit, each figure once.
 *
 * A consolidated figure stands in for the units below it while they are not all in; once they are,
 * they are added and the consolidated figure is only compared with their sum.
 */
export function contributionsOf(question: Question, unit: string): readonly Contribution[] {
  const below = placesBelow(question, unit);
  if (below.length === 0) return [leaf(question, unit)];
  const contributions = below.flatMap(({ id }) => contributionsOf(question, id));
  const own: Contribution = { unit, figure: figureOfUnit(question, unit, 'own'), role: 'own' };
  const all = own.figure.amount === null ? contributions : [own, ...contributions];
  const consolidated = figureOfUnit(question, unit, 'consolidated');
  return consolidated.amount !== null && !contributions.every(isComplete)
    ? [{ unit, figure: consolidated, role: 'consolidated' }]
    : all;
}
