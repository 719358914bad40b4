import { daysTold } from '../choice/figure.js';
import { exactly } from '../choice/quantity.js';
import { sumOf } from '../count/amounts.js';
import type { Outcome } from '../count/outcome.js';
import type { Question } from '../count/question.js';
import type { MissingPolicy } from '../missing-policy.js';
import { countFigure } from '../ratio/count-figure.js';
import { cellOfHalves } from './cell-of-halves.js';
import { joinedBare, quantitiesOf, type Halves } from './joined-bare.js';
import type { PushedAsked } from './pushed-asked.js';
import { pushedRatio } from './pushed-ratio.js';
import type { PushedFigure } from './pushed.js';

/** Those counted elsewhere are alike in what is compared, and stand as one that no tree has. */
function partsOf({ sum, other }: Halves, question: Question): Pick<Outcome, 'parts' | 'sumOf'> {
  const days = daysTold(question.figure.all.time, question.days);
  const unit = question.counting.tree.units.length;
  const elsewhere = { unit, standsIn: false, days, units: sum.counted };
  return {
    parts: [...(sum.counted > 0 ? [elsewhere] : []), ...(other?.parts ?? [])],
    sumOf: (isWanted) => {
      const there = sum.counted > 0 && isWanted(elsewhere) ? [exactly(sum.amount)] : [];
      const here = other?.sumOf(isWanted) ?? null;
      const both = here === null ? there : [...there, here];
      return both.length === 0 ? null : sumOf(both);
    },
  };
}

function cellOf(halves: Halves, asked: PushedAsked): Outcome['cell'] {
  const bare = joinedBare(halves, asked.policy);
  const isAlone = bare.bounds !== null && halves.sum.counted === 0;
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
    ...partsOf(halves, question),
    excluded: halves.other?.excluded ?? [],
    meaningsOf: () => [],
  };
}
