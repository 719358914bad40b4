import type { ParseResult } from '#room/findings';
import { saysNumber } from '../spoken/says-number.js';
import { foldFigure } from './fold-figure.js';
import type { Qualifier } from './qualifier.js';
import type { Quantity } from './quantity.js';
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

const currency = /^(?:đồng(?: việt nam| vn)?(?: chẵn)?|đ|vnđ|vnd|₫)\.?$/iu;
const endsInScale = /(?:tỷ|tỉ|triệu|tr|nghìn|ngàn)$/iu;

/** A currency that stands before the number: “VNĐ 2.000.000”. */
const currencyFirst = /(?<!\p{L})(?:vnđ|vnd|₫) ?(?=\d)/iu;

/** Thousands, where nothing but money can be meant: “500k”. */
const thousands = /(?<=\d)k$/iu;

/** The whole amount said again: “2.000.000 đồng (bằng chữ: Hai triệu đồng)”. */
const saidAgain =
  /^(.*\S) ?\((?:(?:viết )?bằng chữ ?:? ?)?([\p{L} ]+?) đồng(?: việt nam)?(?: chẵn)?\.?\)$/iu;

/** A quantity that is one of money. */
function readMoney(folded: string, text: string): ParseResult<Quantity> {
  const plain = folded.replace(thousands, ' nghìn');
  const written = plain.replace(currencyFirst, '');
  const read = readQuantity(written, text);
  if (!read.ok) return read;
  const { amount, unit } = read.value;
  const isBare = unit === '' && (written !== plain || endsInScale.test(written));
  return amount !== null && (isBare || currency.test(unit))
    ? read
    : refuseText('text/not-a-quantity', text);
}

/**
 * Reads an amount of money: “58,5 tỷ đồng”, “trên 300 triệu”, “1.500.000 đồng”, “1,2 nghìn tỷ đồng”,
 * “1 tỷ 200 triệu đồng”, “80-100 triệu đồng”, “VNĐ 2.000.000”, “350 tr.đ”.
 *
 * Vietnamese: số tiền.
 *
 * Reads tỷ/tỉ, triệu (tr), nghìn/ngàn (ng, k) and đồng, đ, ₫, VND, VNĐ, the last three before the number
 * too. An amount that a number does not hold to the last digit is refused, and so is one that is said
 * again in words which say something else. Finding: `text/not-a-quantity`, or those of {@link parseNumber}.
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
  const folded = foldFigure(text);
  const [, figure = folded, inWords] = saidAgain.exec(folded) ?? [];
  const money = readMoney(figure, text);
  if (!money.ok) return wanting('money', money);
  const { amount, precision, unit: _, ...qualified } = money.value;
  if (amount === null || precision === undefined) {
    return wanting('money', refuseText('text/not-a-quantity', text));
  }
  return inWords === undefined || saysNumber(inWords, String(amount))
    ? { ok: true, value: { amount, precision, ...qualified } }
    : refuseText('text/ambiguous-number', text);
}
