import { addExactly } from '#room/text';
import type { FormulaTerm } from '../index-row/index-cell.js';

/** A sum of columns by their places in a row. */
export interface SumPlan {
  readonly places: Int32Array;
  readonly signs: Int8Array;
  /** Whether nothing is taken away, so that what is known is the least that it can be. */
  readonly isRising: boolean;
}

/** Looks up the columns of a sum once for all rows. */
export const sumPlan = (
  terms: readonly FormulaTerm[],
  placeOf: ReadonlyMap<string, number>,
): SumPlan => ({
  places: Int32Array.from(terms, ({ column }) => placeOf.get(column) ?? -1),
  signs: Int8Array.from(terms, ({ sign }) => sign),
  isRising: terms.every(({ sign }) => sign === 1),
});

function exactSum({ places, signs }: SumPlan, amounts: Float64Array): number {
  const known: number[] = [];
  for (let at = 0; at < places.length; at += 1) {
    const amount = amounts[places[at] ?? -1] ?? NaN;
    if (!Number.isNaN(amount)) known.push(amount * (signs[at] ?? 1));
  }
  return addExactly(known);
}

/** The sum of the columns that are known; exact for decimals too. */
export function knownSum(plan: SumPlan, amounts: Float64Array): number {
  const { places, signs } = plan;
  let sum = 0;
  for (let at = 0; at < places.length; at += 1) {
    const amount = amounts[places[at] ?? -1] ?? NaN;
    if (amount === amount) sum += amount * (signs[at] ?? 1);
  }
  return Number.isSafeInteger(sum) ? sum : exactSum(plan, amounts);
}

/** The sum of the columns where every one is known; else not a number. */
export function wholeSum(plan: SumPlan, amounts: Float64Array): number {
  const { places, signs } = plan;
  let sum = 0;
  for (let at = 0; at < places.length; at += 1) {
    sum += (amounts[places[at] ?? -1] ?? NaN) * (signs[at] ?? 1);
  }
  return Number.isNaN(sum) || Number.isSafeInteger(sum) ? sum : exactSum(plan, amounts);
}

/** Whether every column of a sum is known. */
export function isWhole({ places }: SumPlan, amounts: Float64Array): boolean {
  for (let at = 0; at < places.length; at += 1) {
    if (Number.isNaN(amounts[places[at] ?? -1] ?? NaN)) return false;
  }
  return true;
}
