import { checkLanguage, type ByLanguage, type Language } from '../languages/language.js';
import { formatNumber } from './format-number.js';

/** Whether a count below ten gets a zero in front. */
const padsCounts: ByLanguage<boolean> = { vi: true, en: false };

/**
 * Prints a count the way Vietnamese prose does: below ten with a zero in front.
 *
 * Vietnamese: số đếm (“07 mô hình”).
 *
 * Zero itself, other numbers and other languages are printed plainly.
 *
 * @param count - The count.
 * @param options - `language` defaults to `vi`.
 * @returns The printed count.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for NaN, infinity and an unknown
 * language.
 *
 * @example
 * ```ts
 * import { formatCount } from 'danvan/text';
 *
 * formatCount(7); //=> '07'
 * formatCount(4001); //=> '4.001'
 * ```
 *
 * @category Text
 */
export function formatCount(count: number, options: { readonly language?: Language } = {}): string {
  const language = checkLanguage(options.language ?? 'vi');
  const isPadded = padsCounts[language] && Number.isInteger(count) && count > 0 && count < 10;
  return isPadded ? `0${count}` : formatNumber(count, { language });
}
