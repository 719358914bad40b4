import type { Bounds } from '../bounds.js';

/** The bounds of an exact amount. */
export const exactBounds = (amount: number): Bounds =>
  Object.freeze({ from: amount, to: amount, plausibleFrom: amount, plausibleTo: amount });

/** Amounts below this one come again and again; there are too many others to keep. */
const common = 1024;

/** Gives bounds of exact amounts; those of a common one are made once, for they are all alike. */
export function sharedBounds(): (amount: number) => Bounds {
  const known: (Bounds | undefined)[] = [];
  return (amount) => {
    if (amount >= common || amount < 0 || Math.floor(amount) !== amount) return exactBounds(amount);
    return (known[amount] ??= exactBounds(amount));
  };
}
