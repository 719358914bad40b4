import type { Qualifier } from './qualifier.js';

/**
 * A number as it is written in prose: qualifier, amount, and the words after it.
 *
 * Vietnamese: số lượng.
 *
 * `amount` is null for “nhiều”, which holds no number; `precision` is the weight of the last
 * printed digit; `unit` is empty where nothing follows the number.
 *
 * @example
 * ```ts
 * import type { Quantity } from 'danvan';
 *
 * const rice: Quantity = { amount: 134, precision: 1, qualifier: 'nearly', unit: 'tấn gạo' };
 * ```
 *
 * @category Text
 */
export interface Quantity {
  readonly amount: number | null;
  readonly precision?: number;
  readonly qualifier?: Qualifier;
  readonly unit: string;
}
