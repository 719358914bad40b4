import { checkLanguage, type Language } from '../languages/language.js';
import { plainDecimal } from './plain-decimal.js';
import { groupDigits } from './group-digits.js';

/**
 * How a number is printed.
 *
 * Vietnamese: cách ghi số.
 *
 * @example
 * ```ts
 * import type { NumberOptions } from 'danvan/text';
 *
 * const options: NumberOptions = { decimals: 1, language: 'vi' };
 * ```
 *
 * @category Text
 */
export interface NumberOptions {
  /** The most digits after the comma. Defaults to all that the amount has. */
  readonly decimals?: number;
  /** The fewest digits after the comma. Defaults to 0. */
  readonly minDecimals?: number;
  /** Defaults to `vi`. */
  readonly language?: Language;
  /** Print a plus sign before an amount above zero. Defaults to false. */
  readonly signed?: boolean;
}

/**
 * Prints a number the Vietnamese way: points between thousands, a comma before decimals.
 *
 * Vietnamese: cách ghi số.
 *
 * Rounds half up (away from zero) on the decimal digits, once, without the errors of binary
 * numbers. What rounds to zero has no sign.
 *
 * @param amount - The number; NaN and infinity are refused.
 * @param options - Digits, language and sign.
 * @returns The printed number.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for NaN, infinity, an unknown language, and
 * decimals that are no whole numbers from 0 to 100 or of which the fewest are more than the most.
 *
 * @example
 * ```ts
 * import { formatNumber } from 'danvan';
 *
 * formatNumber(1327453); //=> '1.327.453'
 * formatNumber(58.5); //=> '58,5'
 * formatNumber(2.5, { decimals: 0 }); //=> '3'
 * formatNumber(276, { signed: true }); //=> '+276'
 * formatNumber(1327453, { language: 'en' }); //=> '1,327,453'
 * ```
 *
 * @category Text
 */
export function formatNumber(amount: number, options: NumberOptions = {}): string {
  const { decimals, minDecimals, signed = false } = options;
  const language = checkLanguage(options.language ?? 'vi');
  const plain = plainDecimal(amount, decimals, minDecimals);
  const isRaised = signed && /^(?!-).*[1-9]/.test(plain);
  return `${isRaised ? '+' : ''}${groupDigits(plain, language)}`;
}
