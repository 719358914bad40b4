/**
 * The scales in which money is printed, with what one of them is worth in đồng.
 *
 * Vietnamese: đồng, triệu đồng, tỷ đồng.
 *
 * @example
 * ```ts
 * import { moneyScales } from 'danvan';
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
});

/**
 * A key of {@link moneyScales}.
 *
 * Vietnamese: đơn vị tiền.
 *
 * @example
 * ```ts
 * import type { MoneyScale } from 'danvan';
 *
 * const scale: MoneyScale = 'million-dong';
 * ```
 *
 * @category Text
 */
export type MoneyScale = keyof typeof moneyScales;
