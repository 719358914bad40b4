import { addQuantities, nothing, wordOf, type Quantity } from '../choice/quantity.js';
import type { Bounds } from '../bounds.js';
import type { Cell } from '../cell.js';
import type { CellReason } from '../reasons.js';

/** The part of a cell that tells the amount. */
export type Bare = Pick<
  Cell,
  'state' | 'amount' | 'from' | 'to' | 'qualifier' | 'bounds' | 'reason'
>;

/** No amount, and why. */
export const noAmount = (state: Cell['state'], reason: CellReason): Bare => ({
  state,
  amount: null,
  from: null,
  to: null,
  bounds: null,
  reason,
});

/** An end of a bound; null where it is open. */
export const finite = (end: number): number | null => (Number.isFinite(end) ? end : null);

/** The bounds of a quantity. */
export const boundsOf = ({ from, to, plausibleFrom, plausibleTo }: Quantity): Bounds => ({
  from: finite(from),
  to: finite(to),
  plausibleFrom: finite(plausibleFrom),
  plausibleTo: finite(plausibleTo),
});

/** An amount, or the bounds that are known of it. */
export function known(quantity: Quantity, state: Cell['state']): Bare {
  const { amount } = quantity;
  const isWord = amount === null && quantity.qualifier === 'many';
  return {
    state,
    amount,
    from: isWord ? null : (amount ?? finite(quantity.from)),
    to: isWord ? null : (amount ?? finite(quantity.to)),
    qualifier:
      amount === null && quantity.to === Infinity && !isWord ? 'at-least' : wordOf(quantity),
    bounds: boundsOf(quantity),
  };
}

/** The sum of what was counted. */
export const sumOf = (quantities: readonly Quantity[]): Quantity =>
  quantities.length === 0 ? nothing : addQuantities(quantities);
