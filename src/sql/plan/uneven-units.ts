import { assignedOf, inForce, isBottom, joined, lies, type Stretch } from '#room/aggregation';
import type { AskedOfStore, AskedSum } from './asked-of-store.js';
import { unitsWithin } from './units-within.js';

/** What of a plan tells which units are there when. */
export type AskedDays = Pick<AskedOfStore, 'context' | 'seen' | 'sums' | 'tops'>;

/** The days of a sum on which a unit is there, or which it owes. */
type DaysOf = (unit: number, sum: AskedSum) => readonly Stretch[];

/** The units that count by themselves. */
const lowestOf = ({ seen, tops, context: { tree } }: AskedDays): readonly number[] =>
  seen === null
    ? unitsWithin(tree, tops).filter((unit) => isBottom(tree, unit))
    : seen.flatMap(({ unit, kind }) => (kind === 'lowest' ? [unit] : []));

/** Whether a unit has all days of some sums, or no day of any. */
const isEven = (unit: number, sums: readonly AskedSum[], daysOf: DaysOf): boolean => {
  const parts = sums.map((sum) => {
    const [days, ...others] = daysOf(unit, sum);
    if (days === undefined) return 'none';
    const isAll = days.from === sum.from && days.to === sum.to && others.length === 0;
    return isAll ? 'all' : 'part';
  });
  return !parts.includes('part') && new Set(parts).size === 1;
};

/** Each sum with those it is set beside; where it is set beside none, that is not looked at. */
const compared = ({ sums }: AskedDays): readonly (readonly AskedSum[])[] =>
  sums.flatMap((sum) =>
    [sum.base, sum.plan].flatMap((at) => {
      const other = at === null ? undefined : sums[at];
      return other === undefined ? [] : [[sum, other]];
    }),
  );

const inForceOf =
  ({ context: { tree } }: AskedDays): DaysOf =>
  (unit, sum) =>
    inForce(tree, unit, sum);

/** The days that units were assigned; as they were in force where none was. */
function owedOf(asked: AskedDays): DaysOf {
  const { tree, obligations } = asked.context;
  if (obligations === null) return inForceOf(asked);
  const assigned = assignedOf(tree, obligations);
  return (unit, sum) => joined((assigned.get(unit) ?? []).filter((days) => lies(days, sum)));
}

/** The lowest units that were not there alike on the days that are compared. */
export function unevenlyCompared(asked: AskedDays): readonly number[] {
  const pairs = compared(asked);
  const daysOf = inForceOf(asked);
  return lowestOf(asked).filter((unit) => pairs.some((pair) => !isEven(unit, pair, daysOf)));
}

/** The lowest units that were there, or owe reports, on some days of a sum alone. */
export function thereInPart(asked: AskedDays): readonly number[] {
  const ways = [inForceOf(asked), owedOf(asked)];
  return lowestOf(asked).filter((unit) =>
    asked.sums.some((sum) => ways.some((daysOf) => !isEven(unit, [sum], daysOf))),
  );
}
