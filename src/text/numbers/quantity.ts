import type { Qualifier } from './qualifier.js';

/**
 * A number as it is written in prose: qualifier, amount, and the words after it.
 *
 * Vietnamese: số lượng.
 *
 * `amount` is null for “nhiều”, which holds no number; `to` makes it a range from `amount` to `to`;
 * `precision` is the weight of the last printed digit; `unit` is empty where nothing follows the
 * number.
 *
 * @example
 * ```ts
 * import type { Quantity } from 'danvan/text';
 *
 * const rice: Quantity = { amount: 134, precision: 1, qualifier: 'nearly', unit: 'tấn gạo' };
 * ```
 *
 * @category Text
 */
export interface Quantity {
  /** The number; the smaller one of a range. */
  readonly amount: number | null;
  /** The larger number of a range: the 100 of “80-100 triệu”. */
  readonly to?: number;
  /** The weight of the last printed digit. */
  readonly precision?: number;
  /** The word before the number. */
  readonly qualifier?: Qualifier;
  /** The words after the number. */
  readonly unit: string;
}
