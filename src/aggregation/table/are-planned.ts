import { numbersBelow, type PlaceTree } from '../choice/place-tree.js';
import type { Stretch } from '../choice/span.js';
import type { Outcome } from '../count/outcome.js';
import { sendersOf } from '../count/same-senders.js';

/** The days of all that each unit sent. */
const daysByUnit = ({ parts }: Outcome): ReadonlyMap<number, readonly Stretch[]> =>
  new Map(
    [...sendersOf(parts.map((part) => ({ ...part, standsIn: false })))].map(([key, days]) => [
      Number.parseInt(key, 10),
      days,
    ]),
  );

const holds = (planned: readonly Stretch[], days: readonly Stretch[]): boolean =>
  days.every(({ from, to }) => planned.some((plan) => plan.from <= from && to <= plan.to));

/**
 * Whether all who sent figures have a plan: of their own, of a unit above, or of all units below.
 *
 * @param isOverTime - Whether figures add up over time, so that a plan must be for their days.
 */
export function arePlanned(
  now: Outcome,
  plan: Outcome,
  { tree, isOverTime }: { readonly tree: PlaceTree; readonly isOverTime: boolean },
): boolean {
  const plans = daysByUnit(plan);
  const isFor = (unit: number, days: readonly Stretch[]): boolean => {
    const planned = plans.get(unit);
    return planned !== undefined && (!isOverTime || holds(planned, days));
  };
  const isFromAbove = (unit: number, days: readonly Stretch[]): boolean =>
    unit >= 0 && (isFor(unit, days) || isFromAbove(tree.parents[unit] ?? -1, days));
  const isFromBelow = (unit: number, days: readonly Stretch[]): boolean => {
    const below = numbersBelow(tree, unit);
    return below.length > 0 && below.every((each) => isFor(each, days) || isFromBelow(each, days));
  };
  const { reported, partial, expected } = plan.cell.coverage;
  // A quarter may lie within the half of a year that has a plan; of the year's plan it is no part.
  if (isOverTime && partial > 0 && plan.cell.period !== now.cell.period) return false;
  if (reported > 0 && reported === expected) return true;
  return [...daysByUnit(now)].every(
    ([unit, days]) => isFromAbove(unit, days) || isFromBelow(unit, days),
  );
}
