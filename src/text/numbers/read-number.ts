import type { ParseResult } from '#room/findings';
import { holdsExactly } from './decimal.js';
import { refuseText } from './refuse-text.js';

/** A number as written, and the weight of its last printed digit. */
export interface WrittenNumber {
  readonly amount: number;
  readonly precision: number;
}

/** Groups of exactly three, of which the first does not begin with zero: “0.123” is read by nobody. */
const vietnamese = /^([+-]?)([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;

/** Made of what numbers are made of, though in no order that can be read. */
const digitsAndSeparators = /^[+-]?[\d.,' ]*\d[\d.,' ]*$/;

/** No figure of a report is longer; a number could not tell its digits apart. */
const mostDigits = 100;

/**
 * Reads a number and multiplies it by a power of ten, exactly.
 *
 * @param text - The number, with nothing around it.
 * @param zeros - How many zeros the scale after it stands for: 9 for “tỷ”.
 * @param whole - The text that a finding shows. Defaults to the number.
 *
 * @internal
 */
export function readNumber(text: string, zeros = 0, whole = text): ParseResult<WrittenNumber> {
  const match = vietnamese.exec(text);
  if (match === null || text.length > mostDigits) {
    const isNumberLike = digitsAndSeparators.test(text);
    return refuseText(isNumberLike ? 'text/ambiguous-number' : 'text/not-a-number', whole);
  }
  const [, sign = '', digits = '', fraction = ''] = match;
  const plain = `${sign.replace('+', '')}${digits.replaceAll('.', '')}.${fraction}0e${zeros}`;
  const amount = Number(plain) + 0;
  return holdsExactly(amount, plain)
    ? { ok: true, value: { amount, precision: Number(`1e${zeros - fraction.length}`) } }
    : refuseText('text/ambiguous-number', whole);
}
