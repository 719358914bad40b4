import { openSidesOf } from '#room/text';
import type { FormColumn } from '../definition/form-column.js';
import { amountOf, isQualified, type FormCells, type FormValue } from '../filled/form-value.js';

/** Between what a figure lies, and the number that is stated. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly stated: number;
}

/** What nothing is known of; nothing lies above or below it. */
const unknown: Bounds = { low: NaN, high: NaN, stated: NaN };

/** Between what the figure of a cell lies: exactly there, or on the sides that its word leaves open. */
export function boundsOf(value: FormValue | undefined, { signed }: FormColumn): Bounds {
  if (!isQualified(value)) {
    const amount = amountOf(value);
    return { low: amount, high: amount, stated: amount };
  }
  const { openBelow, openAbove } = openSidesOf(value.qualifier);
  const { amount } = value;
  const least = signed ? -Infinity : 0;
  return { low: openBelow ? least : amount, high: openAbove ? Infinity : amount, stated: amount };
}

/** How far from its number a figure with a word before it plausibly lies. */
const usualTolerance = 0.1;

/** Between what it plausibly lies: within a tenth of its number on the sides that are open. */
export function plausibleOf(value: FormValue | undefined, column: FormColumn): Bounds {
  const { low, high, stated } = boundsOf(value, column);
  const tenth = Math.abs(stated) * usualTolerance;
  return { low: Math.max(low, stated - tenth), high: Math.min(high, stated + tenth), stated };
}

/** The bounds of a sum; what is taken away turns them round. */
export const boundsOfSum = (
  terms: readonly { readonly bounds: Bounds | undefined; readonly sign: number }[],
): Bounds =>
  terms.reduce(
    (sum, { bounds = unknown, sign }) => ({
      low: sum.low + sign * (sign > 0 ? bounds.low : bounds.high),
      high: sum.high + sign * (sign > 0 ? bounds.high : bounds.low),
      stated: sum.stated + sign * bounds.stated,
    }),
    { low: 0, high: 0, stated: 0 },
  );

/** Whether two figures cannot be the same. */
export const areApart = (one: Bounds, other: Bounds): boolean =>
  one.low > other.high || one.high < other.low;

/** Whether a row holds a figure with a word before it. */
export function hasQualified(cells: FormCells): boolean {
  for (const column in cells) if (isQualified(cells[column])) return true;
  return false;
}
