import type { Cell } from '../cell.js';
import type { PlaceTree } from '../choice/place-tree.js';
import type { Figure } from '../choice/figure.js';
import type { Stretch } from '../choice/span.js';
import { additiveOutcome, countOf } from '../count/additive-cell.js';
import { questionOf, type Question } from '../count/question.js';
import type { CountedFigure } from '../figure/figures-of.js';
import { unitOf, type CellAsked, type TablePlan } from './asked-cell.js';
import type { Scope } from './scope.js';

const ownOnly = <Item extends Figure>(figure: Item): Item => ({
  ...figure,
  sentBy: (unit: number) => {
    const sent = figure.sentBy(unit);
    return { ...sent, reports: sent.reports.filter(({ isConsolidated }) => !isConsolidated) };
  },
  candidates: (unit: number, within: Stretch) =>
    figure.candidates(unit, within).filter(({ isConsolidated }) => !isConsolidated),
});

/** A tree in which no place adds up to another. */
export const loosened = (tree: PlaceTree): PlaceTree => ({
  ...tree,
  last: Int32Array.from(tree.last.keys()),
});

const ownFigure = (figure: CountedFigure): CountedFigure => ({
  ...figure,
  all: ownOnly(figure.all),
  wrongBy: (unit) => figure.wrongBy(unit).filter(({ isConsolidated }) => !isConsolidated),
  channels: figure.channels.map(ownOnly),
});

/** Asks for what a unit did itself. */
export function ownQuestion(
  plan: TablePlan,
  { indicator, period }: CellAsked,
  { counting }: Scope,
): Question {
  const { measure, categories } = plan;
  const asked = questionOf(counting, { indicator, measure, categories }, period);
  return {
    ...asked,
    figure: ownFigure(asked.figure),
    counting: { ...counting, tree: loosened(counting.tree) },
  };
}

/** What a unit did itself, whatever those below it did. */
export function ownCell(plan: TablePlan, about: CellAsked): Cell {
  const scope = plan.scopeOf(about.roots);
  const count = countOf(ownQuestion(plan, about, scope), scope.roots);
  return { ...additiveOutcome(count, 'partial').cell, unit: unitOf(plan, about) };
}
