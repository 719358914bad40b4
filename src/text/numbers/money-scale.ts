import type { ByLanguage } from '../languages/language.js';
import { checkChoice } from '../letters/check-choice.js';

/**
 * The scales in which money is printed, with what one of them is worth in đồng.
 *
 * Vietnamese: đồng, triệu đồng, tỷ đồng.
 *
 * @example
 * ```ts
 * import { moneyScales } from 'danvan/text';
 *
 * moneyScales['billion-dong'].vi; //=> 'tỷ đồng'
 * ```
 *
 * @category Text
 */
export const moneyScales = Object.freeze({
  dong: Object.freeze({ factor: 1, vi: 'đồng', en: 'dong' }),
  'million-dong': Object.freeze({ factor: 1_000_000, vi: 'triệu đồng', en: 'million dong' }),
  'billion-dong': Object.freeze({ factor: 1_000_000_000, vi: 'tỷ đồng', en: 'billion dong' }),
}) satisfies { readonly [scale: string]: ByLanguage<string> };

/**
 * A key of {@link moneyScales}.
 *
 * Vietnamese: đơn vị tiền.
 *
 * @example
 * ```ts
 * import type { MoneyScale } from 'danvan/text';
 *
 * const scale: MoneyScale = 'million-dong';
 * ```
 *
 * @category Text
 */
export type MoneyScale = keyof typeof moneyScales;

const scales: readonly MoneyScale[] = Object.freeze(['dong', 'million-dong', 'billion-dong']);

/**
 * Takes one of the scales of money.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`.
 * @internal
 */
export const checkMoneyScale = (scale: unknown): MoneyScale =>
  checkChoice(scale, scales, 'a scale of money');
