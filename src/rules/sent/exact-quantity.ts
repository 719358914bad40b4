import type { Quantity } from '#room/aggregation';

/** A counted amount as a quantity. */
export const exactQuantity = (amount: number): Quantity => ({
  amount,
  from: amount,
  to: amount,
  plausibleFrom: amount,
  plausibleTo: amount,
});
