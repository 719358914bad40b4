import { daysTold } from '../choice/figure.js';
import { sumOf } from '../count/amounts.js';
import type { Outcome, Part } from '../count/outcome.js';
import type { Question } from '../count/question.js';
import type { Lists } from '../fast/late-lists.js';
import type { MissingPolicy } from '../missing-policy.js';
import { countFigure } from '../ratio/count-figure.js';
import { joinedBare, quantitiesOf, type Halves } from './joined-bare.js';
import { joinedLists } from './joined-lists.js';
import type { PushedFigure } from './pushed.js';

/** What is asked of a pushed figure. */
export interface PushedAsked {
  readonly question: Question;
  readonly roots: readonly number[];
  readonly policy: MissingPolicy;
}

/** Those counted elsewhere are alike in both periods that are compared, and stand as one. */
function partsOf({ sum, other }: Halves, { question, roots }: PushedAsked): readonly Part[] {
  const [unit = -1] = roots;
  const days = daysTold(question.figure.all.time, question.days);
  const plain: readonly Part[] = sum.isCounted ? [{ unit, standsIn: false, days }] : [];
  return [...plain, ...(other?.parts ?? [])];
}

function coverageOf({ sum, other }: Halves) {
  const { reported = 0, partial = 0, expected = 0 } = other?.cell.coverage ?? {};
  return {
    reported: sum.reported + reported,
    partial: sum.partial + partial,
    expected: sum.expected + expected,
  };
}

const hidden = (lists: Lists, name: keyof Lists) => ({ enumerable: false, get: () => lists[name] });

/** A cell whose lists are made when one is looked at; they are not among the fields that are copied. */
function withHiddenLists(cell: Omit<Outcome['cell'], keyof Lists>, lists: () => Lists) {
  const late = {
    get silent() {
      return lists().silent;
    },
    get partial() {
      return lists().partial;
    },
    get contributors() {
      return lists().contributors;
    },
    get excluded() {
      return lists().excluded;
    },
  };
  return Object.defineProperties(
    { ...cell },
    {
      silent: hidden(late, 'silent'),
      partial: hidden(late, 'partial'),
      contributors: hidden(late, 'contributors'),
      excluded: hidden(late, 'excluded'),
    },
  );
}

const hasLists = (cell: object): cell is Outcome['cell'] => 'excluded' in cell;

function cellOf(halves: Halves, { question, roots, policy }: PushedAsked): Outcome['cell'] {
  const bare = joinedBare(halves, policy);
  const { tree } = question.counting;
  const isKnown = bare.bounds !== null;
  const alone = isKnown && !halves.sum.isCounted ? halves.other?.cell.precision : undefined;
  const cell = {
    ...bare,
    indicator: question.figure.key.indicator.code,
    period: question.period.id,
    precision: alone,
    coverage: coverageOf(halves),
    standsIn: isKnown ? (halves.other?.cell.standsIn ?? []) : [],
  };
  const made = withHiddenLists(cell, () => joinedLists({ tree, roots }, halves, bare));
  if (!hasLists(made)) throw new TypeError('The cell got no lists.');
  return made;
}

/** Counts a figure of which a part was counted elsewhere. */
export function pushedOutcome(figure: PushedFigure, asked: PushedAsked): Outcome {
  const { question, roots, policy } = asked;
  const units = figure.partOf(roots);
  if (units.plain.length === 0) return countFigure(question, units.rest, policy);
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
    parts: partsOf(halves, asked),
    excluded: halves.other?.excluded ?? [],
    meaningsOf: () => [],
    sumOf: () => null,
  };
}
