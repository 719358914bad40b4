import { valueOf, type Quantity } from '#room/aggregation';
import { decimalDigits, divideExactly, multiplyExactly } from '#room/text';
import type { Figures } from './figures.js';

const share = (above: number, below: number, factor: number): number => {
  if (above === Infinity || below === 0) return Infinity;
  return below === Infinity ? 0 : divideExactly(multiplyExactly(above, factor), below);
};

/** The rate that two terms give; null where the lower one is zero for certain. */
export function recomputed(above: Quantity, below: Quantity, factor: number): Quantity | null {
  if (below.to === 0) return null;
  const isKnown = above.amount !== null && below.amount !== null && below.amount !== 0;
  return {
    amount: isKnown ? share(above.amount, below.amount, factor) : null,
    from: share(above.from, below.to, factor),
    to: share(above.to, below.from, factor),
    plausibleFrom: share(above.plausibleFrom, below.plausibleTo, factor),
    plausibleTo: share(above.plausibleTo, below.plausibleFrom, factor),
  };
}

/** The weight of the last printed digit of a rate. */
export function precisionAt({ columns }: Figures, row: number): number {
  const value = valueOf(columns, row);
  const { amount = 0, precision } = value.state === 'reported' ? value : {};
  return precision ?? divideExactly(1, 10 ** decimalDigits(amount ?? 0));
}
