import type { Qualifier } from '#room/text';
import type { Bounds } from '../bounds.js';
import type { Quantity } from '../choice/quantity.js';
import { boundsOf, known } from '../count/amounts.js';

/**
 * An amount as it was counted: its word, and where it lies.
 *
 * Vietnamese: số liệu được tính.
 *
 * In the unit of the indicator; `amount` is null for a range and for “nhiều”.
 *
 * @example
 * ```ts
 * import type { ExplainedAmount } from 'danvan/aggregation';
 *
 * const isExact = ({ bounds }: ExplainedAmount) => bounds.from === bounds.to;
 * ```
 *
 * @category Aggregation
 */
export interface ExplainedAmount {
  /** Their sum, in the unit of the indicator; null where nothing is known. */
  readonly amount: number | null;
  /** The word before it, where it has one: gần, trên. */
  readonly qualifier?: Qualifier | undefined;
  /** Where the amount lies. */
  readonly bounds: Bounds;
}

/** What is known of a quantity, frozen. */
export function explainedAmount(quantity: Quantity): ExplainedAmount {
  const { amount, qualifier } = known(quantity, 'reported');
  const bounds = Object.freeze(boundsOf(quantity));
  return qualifier === undefined
    ? Object.freeze({ amount, bounds })
    : Object.freeze({ amount, qualifier, bounds });
}
