import { formatNumber } from './format-number.js';

/**
 * Prints a count the way Vietnamese prose does: below ten with a zero in front.
 *
 * Vietnamese: số đếm (“07 mô hình”).
 *
 * Zero itself, other numbers and English are printed plainly.
 *
 * @param count - The count.
 * @param options - `language` defaults to `vi`.
 * @returns The printed count.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for NaN and infinity.
 *
 * @example
 * ```ts
 * import { formatCount } from 'danvan';
 *
 * formatCount(7); //=> '07'
 * formatCount(4001); //=> '4.001'
 * ```
 *
 * @category Text
 */
export function formatCount(
  count: number,
  options: { readonly language?: 'vi' | 'en' } = {},
): string {
  const { language = 'vi' } = options;
  const isPadded = language === 'vi' && Number.isInteger(count) && count > 0 && count < 10;
  return isPadded ? `0${count}` : formatNumber(count, { language });
}
