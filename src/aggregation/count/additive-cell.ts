import type { Cell } from '../cell.js';
import { isFixed } from '../choice/figure.js';
import { isBottom } from '../choice/place-tree.js';
import { lies, overlaps, type Stretch } from '../choice/span.js';
import type { Owing } from '../owing/owing.js';
import { known, sumOf, noAmount, type Bare } from './amounts.js';
import { excludedFrom, type Excluded } from './excluded.js';
import { coverageOf, heardFrom, isWhole, type Heard } from './heard.js';
import { isAcrossBreak } from './is-across-break.js';
import type { MissingPolicy } from '../missing-policy.js';
import { owingIn, type Question } from './question.js';
import type { Outcome } from './outcome.js';
import { takenOf, takenWhole, type CountedReport } from './taken-of.js';
import { precisionOf } from './precision.js';
import { ascending, toldExcluded, toldRows } from './told-rows.js';

/** All that was found out about one figure of some units. */
export interface Count {
  readonly question: Question;
  readonly roots: readonly number[];
  readonly owing: Owing;
  readonly taken: readonly CountedReport[];
  readonly heard: Heard;
}

/** Whether units may be added at all; if not, a unit has the figure that it sent for all below. */
const isWholeOnly = ({ figure }: Question): boolean => figure.key.indicator.combine.unit !== 'sum';

/** Counts a figure of some units. */
export function countOf(question: Question, roots: readonly number[]): Count {
  const owing = owingIn(question, roots);
  const [root, ...others] = roots;
  const isOne = root !== undefined && others.length === 0;
  const whole = isOne ? () => takenWhole(question, root) : () => [];
  const taken = isWholeOnly(question) ? whole() : takenOf(question, roots, owing);
  return { question, roots, owing, taken, heard: heardFrom(question, owing) };
}

/** Whether more than one unit would have to be added. */
const areMany = ({ question, roots: [root, ...others] }: Count): boolean =>
  others.length > 0 || (root !== undefined && !isBottom(question.counting.tree, root));

/** Whether a unit asked, or one below, did something. */
function anybody(
  { question, roots }: Pick<Count, 'question' | 'roots'>,
  did: (unit: number) => boolean,
): boolean {
  const { last } = question.counting.tree;
  return roots.some((root) => {
    for (let unit = root; unit <= (last[root] ?? root); unit += 1) if (did(unit)) return true;
    return false;
  });
}

const wasSent = ({ figure, days }: Question, unit: number): boolean =>
  figure.heardFrom(unit).some((one) => overlaps(one, days));

const wasSentInParts = ({ figure, days }: Question, unit: number): boolean =>
  figure.all.sentBy(unit).reports.some((report) => lies(report, days));

const wasExcused = ({ figure, days }: Question, unit: number): boolean =>
  figure.all
    .sentBy(unit)
    .remarks.some((one) => one.state === 'not-applicable' && overlaps(one, days));

/** The state of a figure of which no amount is known. */
function unknown(count: Count): Bare {
  const { question, heard } = count;
  if (isWholeOnly(question) && areMany(count)) {
    return anybody(count, (unit) => wasSent(question, unit))
      ? noAmount('refused', 'not-additive-over-units')
      : noAmount('missing', 'nothing-reported');
  }
  const { time } = question.figure.all;
  if (isFixed(time) && anybody(count, (unit) => wasSentInParts(question, unit))) {
    return noAmount('refused', 'not-additive-over-time');
  }
  const expected = [...heard.values()].filter((state) => state !== 'excused');
  if (expected.length === 0 && anybody(count, (unit) => wasExcused(question, unit))) {
    return noAmount('not-applicable', 'nothing-reported');
  }
  const isWithheld = expected.length > 0 && expected.every((state) => state === 'withheld');
  return noAmount(isWithheld ? 'withheld' : 'missing', 'nothing-reported');
}

/** Whether days on both sides of a break of the indicator would be added. */
const isOverBreak = ({ figure, days }: Question): boolean =>
  isAcrossBreak(figure.key.indicator, { days, baseDays: days });

function amountOf(count: Count, policy: MissingPolicy): Bare {
  const { question, taken, heard, owing } = count;
  if (taken.length > 0 && isOverBreak(question)) return noAmount('refused', 'definition-changed');
  const states = [...heard.values()].filter((state) => state !== 'excused');
  const isSilent = states.length > 0 && states.every((state) => state === 'silent');
  const isNil = taken.every(({ span }) => span.isNil);
  const bare =
    taken.length === 0
      ? unknown(count)
      : known(sumOf(taken.map(({ span }) => span.quantity)), isNil ? 'nil' : 'reported');
  // A policy for missing figures overrides no refusal, and nothing withheld or not applicable.
  const isOpen = bare.bounds !== null || bare.state === 'missing';
  if (policy === 'zero' && bare.state === 'missing' && isSilent)
    return known(sumOf([]), 'reported');
  return policy === 'strict' && isOpen && !isWhole(question, heard, { owing, taken })
    ? noAmount('missing', 'incomplete')
    : bare;
}

/** What was found of an amount: the reports that it is the sum of, and those that it is not. */
interface Settled {
  readonly bare: Bare;
  readonly counted: readonly CountedReport[];
  readonly excluded: readonly Excluded[];
}

/** The cell of a count. */
function cellOf(count: Count, { bare, counted, excluded }: Settled): Omit<Cell, 'unit'> {
  const { question, heard } = count;
  const { tree, store } = question.counting;
  const above = counted.filter(({ standsIn }) => standsIn).map(({ unit }) => unit);
  return {
    ...bare,
    indicator: question.figure.key.indicator.code,
    period: question.period.id,
    precision: precisionOf(
      store,
      count.taken.flatMap(({ span }) => span.rows),
    ),
    ...coverageOf(tree, heard),
    standsIn: ascending(above).map((unit) => tree.units[unit]?.id ?? ''),
    contributors: toldRows(
      store,
      counted.flatMap(({ span }) => span.rows),
    ),
    excluded: toldExcluded(store, excluded),
  };
}

/** The days that a report is compared by: of a state its last one. */
const daysOfTaken = ({ span, channel }: CountedReport): Stretch =>
  channel.time === 'last' ? { from: span.to, to: span.to } : { from: span.from, to: span.to };

/** Adds up what was counted into one figure; what may not be added is refused with the reason. */
export function additiveOutcome(count: Count, policy: MissingPolicy): Outcome {
  const bare = amountOf(count, policy);
  const isKnown = bare.bounds !== null;
  const counted = isKnown ? count.taken : [];
  const excluded = excludedFrom(count.question, count.roots, counted);
  const parts = count.taken.map((taken) => ({ ...taken, days: daysOfTaken(taken) }));
  return {
    cell: cellOf(count, { bare, counted, excluded }),
    quantity: isKnown ? sumOf(count.taken.map(({ span }) => span.quantity)) : null,
    parts,
    excluded,
    sumOf: (isWanted) => {
      const wanted = parts.filter(isWanted).map(({ span }) => span.quantity);
      return wanted.length === 0 ? null : sumOf(wanted);
    },
  };
}
