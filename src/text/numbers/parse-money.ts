import type { ParseResult } from '#room/findings';
import { foldShort } from '../letters/fold-short.js';
import type { Qualifier } from './qualifier.js';
import { readQuantity } from './read-quantity.js';
import { refuseText, wanting } from './refuse-text.js';

/**
 * An amount of money as it was written.
 *
 * Vietnamese: số tiền.
 *
 * In đồng; `to` makes it a range from `amount` to `to`; `precision` is the weight of the last printed
 * digit, in đồng as well.
 *
 * @example
 * ```ts
 * import type { Money } from 'danvan/text';
 *
 * const raised: Money = { amount: 58_500_000_000, precision: 100_000_000 };
 * ```
 *
 * @category Text
 */
export interface Money {
  /** In đồng; the smaller one of a range. */
  readonly amount: number;
  /** The larger amount of a range, in đồng. */
  readonly to?: number;
  /** The weight of the last printed digit, in đồng. */
  readonly precision: number;
  /** The word before the amount. */
  readonly qualifier?: Qualifier;
}

const currency = /^(?:đồng(?: việt nam| vn)?|đ|vnđ|vnd|₫)\.?$/iu;
const endsInScale = /(?:tỷ|tỉ|triệu|nghìn|ngàn)$/iu;

/**
 * Reads an amount of money: “58,5 tỷ đồng”, “trên 300 triệu”, “1.500.000 đồng”, “1,2 nghìn tỷ đồng”,
 * “1 tỷ 200 triệu đồng”, “80-100 triệu đồng”.
 *
 * Vietnamese: số tiền.
 *
 * Reads tỷ/tỉ, triệu, nghìn/ngàn and đồng, đ, ₫, VND, VNĐ. An amount that a number does not hold to
 * the last digit is refused. Finding: `text/not-a-quantity`, or those of {@link parseNumber}.
 *
 * @param text - Number, scale and đồng; one of the last two may be missing.
 * @returns The amount in đồng, or the findings that say why there is none.
 *
 * @example
 * ```ts
 * import { parseMoney } from 'danvan/text';
 *
 * const result = parseMoney('58,5 tỷ đồng');
 * result.ok && result.value; //=> { amount: 58500000000, precision: 100000000 }
 * ```
 *
 * @category Text
 */
export function parseMoney(text: string): ParseResult<Money> {
  const folded = foldShort(text);
  const quantity = readQuantity(folded, text);
  if (!quantity.ok) return wanting('money', quantity);
  const { amount, precision, unit, ...qualified } = quantity.value;
  const isMoney = currency.test(unit) || (unit === '' && endsInScale.test(folded));
  if (amount === null || precision === undefined || !isMoney) {
    return wanting('money', refuseText('text/not-a-quantity', text));
  }
  return { ok: true, value: { amount, precision, ...qualified } };
}
