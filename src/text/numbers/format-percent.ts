import type { Language } from '../languages/language.js';
import { formatNumber } from './format-number.js';

/**
 * Prints a percentage without a space before the sign.
 *
 * Vietnamese: tỷ lệ phần trăm.
 *
 * @param percent - The percentage: 74 for 74 %.
 * @param options - `decimals`: the most digits, all that there are by default; `language`.
 * @returns The printed percentage.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for NaN, infinity and an unknown
 * language.
 *
 * @example
 * ```ts
 * import { formatPercent } from 'danvan/text';
 *
 * formatPercent(73.846, { decimals: 0 }); //=> '74%'
 * formatPercent(73.846, { decimals: 1 }); //=> '73,8%'
 * ```
 *
 * @category Text
 */
export const formatPercent = (
  percent: number,
  options: { readonly decimals?: number; readonly language?: Language } = {},
): string => `${formatNumber(percent, options)}%`;
