import type { ParseResult } from '#room/findings';
import { foldFigure } from './fold-figure.js';
import type { Qualifier } from './qualifier.js';
import { readQuantity } from './read-quantity.js';
import { refuseText, wanting } from './refuse-text.js';

/**
 * A percentage as it was written.
 *
 * Vietnamese: tỷ lệ phần trăm.
 *
 * `amount` is 74 for 74 %; `to` makes it a range from `amount` to `to`; `precision` is the weight of
 * the last printed digit.
 *
 * @example
 * ```ts
 * import type { Percentage } from 'danvan/text';
 *
 * const successful: Percentage = { amount: 73.8, precision: 0.1 };
 * ```
 *
 * @category Text
 */
export interface Percentage {
  /** 74 for 74 %; the smaller one of a range. */
  readonly amount: number;
  /** The larger percentage of a range. */
  readonly to?: number;
  /** The weight of the last printed digit. */
  readonly precision: number;
  /** The word before the number. */
  readonly qualifier?: Qualifier;
}

/** A scale, as in “2 triệu %”, is no percentage that anybody writes. */
const afterDigits = /\d(?: ?\([\p{L} ]+\))? ?(?:%|phần trăm)/iu;

/**
 * Reads a percentage: “74%”, “73,8 %”, “trên 92%”, “74 phần trăm”.
 *
 * Vietnamese: tỷ lệ phần trăm.
 *
 * Finding: `text/not-a-quantity`, or those of {@link parseNumber}.
 *
 * @param text - A number and the percent sign or its words, perhaps after a qualifier.
 * @returns The percentage and the weight of its last printed digit, or the findings.
 *
 * @example
 * ```ts
 * import { parsePercent } from 'danvan/text';
 *
 * const result = parsePercent('73,8 %');
 * result.ok && result.value; //=> { amount: 73.8, precision: 0.1 }
 * ```
 *
 * @category Text
 */
export function parsePercent(text: string): ParseResult<Percentage> {
  const folded = foldFigure(text);
  const quantity = readQuantity(folded, text);
  if (!quantity.ok) return wanting('percent', quantity);
  const { amount, precision, unit, ...qualified } = quantity.value;
  const isPercent = unit === '%' && afterDigits.test(folded);
  if (amount === null || precision === undefined || !isPercent) {
    return wanting('percent', refuseText('text/not-a-quantity', text));
  }
  return { ok: true, value: { amount, precision, ...qualified } };
}
