import type { Figures } from '../sent/figures.js';
import { plainAmount } from '../sent/given.js';
import type { Run } from './runs.js';

/** How many times above or below the usual a figure is no longer one of the same scale. */
const leastTimes = 500;

/** Reports beside the one in question that there must be, to tell what is usual. */
export const leastOthers = 3;

/** A figure far above or below what the unit sends else. */
export interface OutOfScale {
  readonly row: number;
  readonly amount: number;
  readonly usual: number;
  /** How many other reports there are. */
  readonly others: number;
  /** The amount in thousands, millions or billions, where that is of the usual scale. */
  readonly perhaps?: number;
}

const steps = [1e3, 1e6, 1e9];
const near = 20;

function perhapsOf(amount: number, usual: number): { readonly perhaps?: number } {
  const meant = steps
    .map((step) => (amount > usual ? amount / step : amount * step))
    .find((one) => one <= usual * near && one >= usual / near);
  return meant === undefined ? {} : { perhaps: meant };
}

/** Whether amounts can be of different scales at all; by index, as it sees every row. */
function mayDiffer(figures: Figures, run: Run): boolean {
  let least = Infinity;
  let most = 0;
  for (let at = 0; at < run.length; at += 1) {
    const amount = plainAmount(figures, run[at] ?? 0);
    if (!(amount > 0)) continue;
    if (amount < least) least = amount;
    if (amount > most) most = amount;
  }
  return most >= least * leastTimes;
}

/** The figures of a run that are of another scale than the others. */
export function outOfScale(figures: Figures, run: Run): readonly OutOfScale[] {
  if (run.length <= leastOthers || !mayDiffer(figures, run)) return [];
  const sent = [...run]
    .map((row) => ({ row, amount: plainAmount(figures, row) }))
    .filter(({ amount }) => amount > 0);
  if (sent.length <= leastOthers) return [];
  const sorted = sent.map(({ amount }) => amount).toSorted((a, b) => a - b);
  // The lower of two in the middle was sent; what lies between a right and a wrong one was not.
  const usual = sorted[(sorted.length - 1) >> 1] ?? NaN;
  return sent.flatMap(({ row, amount }) => {
    const times = amount > usual ? amount / usual : usual / amount;
    if (times < leastTimes) return [];
    return [{ row, amount, usual, others: sent.length - 1, ...perhapsOf(amount, usual) }];
  });
}
