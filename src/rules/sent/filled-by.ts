import { addQuantities, type Quantity } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import { fillingsOf } from './fillings.js';
import type { Sent } from './series.js';

/** What was sent for the days of another report. */
export interface Filled {
  readonly quantity: Quantity;
  /** Whether for all of them; else it is a part, and at most the whole. */
  readonly isWhole: boolean;
}

/** Reports in period within some days of which none overlaps another. */
function partsWithin(series: readonly Sent[], { from, to }: Sent): readonly Sent[] {
  let last = -Infinity;
  return series
    .filter((one) => !one.isCumulative && one.from >= from && one.to <= to)
    .toSorted((a, b) => a.to - b.to || b.from - a.from)
    .filter((one) => {
      if (one.from <= last) return false;
      last = one.to;
      return true;
    });
}

function addedUp(series: readonly Sent[], whole: Sent): Filled | null {
  const within = series.filter(({ from, to }) => from >= whole.from && to <= whole.to);
  const filling = fillingsOf([whole, ...within]).find((one) => one.whole === whole);
  if (filling !== undefined) return { quantity: filling.sum, isWhole: true };
  const parts = partsWithin(within, whole);
  const quantity = addQuantities(parts.map((part) => part.quantity));
  return parts.length === 0 ? null : { quantity, isWhole: false };
}

const longest = (reports: readonly Sent[]): Sent | undefined =>
  reports.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];

/**
 * What a unit sent for the days of a report of another one, in reports of the same length or shorter;
 * of a state what it sent for the same day. Null where it sent nothing for them.
 */
export function filledBy(
  series: readonly Sent[],
  whole: Sent,
  { combine: { time } }: Indicator,
): Filled | null {
  const { from, to } = whole;
  const same = series.find((one) => one.from === from && one.to === to);
  if (same !== undefined) return { quantity: same.quantity, isWhole: true };
  if (time === 'sum') return addedUp(series, whole);
  if (time !== 'last' && time !== 'first') return null;
  const isSameDay = (one: Sent) => (time === 'last' ? one.to === to : one.from === from);
  const state = longest(series.filter(isSameDay));
  return state === undefined ? null : { quantity: state.quantity, isWhole: true };
}
