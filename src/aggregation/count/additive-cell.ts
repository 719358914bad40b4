import type { Cell } from '../cell.js';
import { daysTold } from '../choice/figure.js';
import type { Stretch } from '../choice/span.js';
import { known, sumOf, noAmount, type Bare } from './amounts.js';
import { isWholeOnly, whyUnknown } from './why-unknown.js';
import type { Excluded } from './excluded-row.js';
import { excludedFrom } from './excluded.js';
import type { Count } from './count.js';
import { coverageOf, heardFrom, isWhole } from './heard.js';
import { areMixed, meaningsOf } from './meanings.js';
import type { MissingPolicy } from '../missing-policy.js';
import { owingIn, type Question } from './question.js';
import type { Outcome } from './outcome.js';
import { takenOf, takenWhole, type CountedReport } from './taken-of.js';
import { isWaiting, waitingRows } from './waiting-rows.js';
import { precisionOf } from './precision.js';
import { ascending, toldExcluded, toldRows } from './told-rows.js';

/** Counts a figure of some units. */
export function countOf(question: Question, roots: readonly number[]): Count {
  const owing = owingIn(question, roots);
  const [root, ...others] = roots;
  const isOne = root !== undefined && others.length === 0;
  const whole = isOne ? () => takenWhole(question, root) : () => [];
  const taken = isWholeOnly(question) ? whole() : takenOf(question, roots, owing);
  return { question, roots, owing, taken, heard: heardFrom(question, owing) };
}

/** Whether figures on both sides of a break of the indicator would be added; zero is zero on both. */
const isOverBreak = ({ question, taken }: Count): boolean =>
  areMixed(meaningsOf(question.figure.key.indicator, () => taken.map(({ span }) => span)));

function amountOf(count: Count, policy: MissingPolicy): Bare {
  const { question, taken, heard, owing } = count;
  if (isOverBreak(count)) return noAmount('refused', 'definition-changed');
  const states = [...heard.values()].filter((state) => state !== 'excused');
  const isSilent = states.length > 0 && states.every((state) => state === 'silent');
  const isNil = taken.every(({ span }) => span.isNil);
  const bare =
    taken.length === 0
      ? whyUnknown(count)
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
      counted.flatMap(({ span }) => span.rows),
      bare.amount,
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

/** The days that a report is compared by: of a state the one of which it tells. */
const daysOfTaken = ({ span, channel }: CountedReport): Stretch => daysTold(channel.time, span);

/** Adds up what was counted into one figure; what may not be added is refused with the reason. */
export function additiveOutcome(count: Count, policy: MissingPolicy): Outcome {
  const bare = amountOf(count, policy);
  const isKnown = bare.bounds !== null;
  const counted = isKnown ? count.taken : [];
  const excluded = [
    ...excludedFrom(count.question, count.roots, isWaiting(bare.reason) ? count.taken : counted),
    ...(isWaiting(bare.reason) ? waitingRows(count.taken, bare.reason) : []),
  ];
  const parts = count.taken.map((taken) => ({ ...taken, days: daysOfTaken(taken) }));
  const meant: Outcome['meaningsOf'] = (isWanted) =>
    meaningsOf(count.question.figure.key.indicator, () =>
      parts.filter(isWanted).map(({ span }) => span),
    );
  return {
    cell: cellOf(count, { bare, counted, excluded }),
    quantity: isKnown ? sumOf(count.taken.map(({ span }) => span.quantity)) : null,
    parts,
    excluded,
    meaningsOf: meant,
    sumOf: (isWanted) => {
      const wanted = parts.filter(isWanted).map(({ span }) => span.quantity);
      return wanted.length === 0 || areMixed(meant(isWanted)) ? null : sumOf(wanted);
    },
  };
}
