import { daysTold } from '../choice/figure.js';
import { sumOf } from '../count/amounts.js';
import type { Outcome, Part } from '../count/outcome.js';
import type { Question } from '../count/question.js';
import type { MissingPolicy } from '../missing-policy.js';
import { countFigure } from '../ratio/count-figure.js';
import { cellOfHalves } from './cell-of-halves.js';
import { joinedBare, quantitiesOf, type Halves } from './joined-bare.js';
import type { PushedAsked } from './pushed-asked.js';
import { pushedRatio } from './pushed-ratio.js';
import type { PartedUnits, PushedFigure } from './pushed.js';

/** Those counted elsewhere are alike in both periods that are compared, and stand as the first of them. */
function partsOf(
  { sum, other }: Halves,
  { plain: [unit = -1] }: PartedUnits,
  question: Question,
): readonly Part[] {
  const days = daysTold(question.figure.all.time, question.days);
  const plain: readonly Part[] = sum.isCounted ? [{ unit, standsIn: false, days }] : [];
  return [...plain, ...(other?.parts ?? [])];
}

function cellOf(halves: Halves, asked: PushedAsked): Outcome['cell'] {
  const bare = joinedBare(halves, asked.policy);
  const isAlone = bare.bounds !== null && !halves.sum.isCounted;
  const precision = isAlone ? halves.other?.cell.precision : undefined;
  return cellOfHalves(halves, asked, { ...bare, precision });
}

/** Counts a figure of which a part was counted elsewhere. */
export function pushedOutcome(figure: PushedFigure, asked: PushedAsked): Outcome {
  const { question, roots, policy } = asked;
  const units = figure.partOf(roots);
  if (units.plain.length === 0) return countFigure(question, units.rest, policy);
  if (figure.ratioOf !== null) {
    return pushedRatio(figure.ratioOf(units, question.period), units, asked);
  }
  const count = (by: MissingPolicy): Outcome | null =>
    units.rest.length === 0 ? null : countFigure(question, units.rest, by);
  const halves: Halves = {
    sum: figure.sumOf(units, question.period),
    other: count('partial'),
    strict: policy === 'strict' ? count('strict') : null,
  };
  const cell = cellOf(halves, asked);
  const quantities = quantitiesOf(halves);
  return {
    cell,
    quantity: cell.bounds === null ? null : sumOf(quantities),
    parts: partsOf(halves, units, question),
    excluded: halves.other?.excluded ?? [],
    meaningsOf: () => [],
    sumOf: () => null,
  };
}
