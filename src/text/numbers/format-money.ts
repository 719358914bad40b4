import { checkLanguage, type Language } from '../languages/language.js';
import { plainQuotient } from './decimal.js';
import { groupDigits } from './group-digits.js';
import { checkMoneyScale, moneyScales, type MoneyScale } from './money-scale.js';

/**
 * Prints an amount of đồng, scaled as asked.
 *
 * Vietnamese: số tiền.
 *
 * All digits that the amount has are printed, unless `decimals` asks for fewer; then it rounds half
 * up, once.
 *
 * @param amount - The amount in đồng.
 * @param options - `scale` defaults to `dong`, `language` to `vi`; `decimals` to all digits.
 * @returns The printed amount with its unit.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for NaN, infinity, an unknown scale or
 * language, and decimals that are no whole number from 0 to 100.
 *
 * @example
 * ```ts
 * import { formatMoney } from 'danvan/text';
 *
 * formatMoney(58_500_000_000, { scale: 'billion-dong' }); //=> '58,5 tỷ đồng'
 * formatMoney(58_460_000_000, { scale: 'billion-dong', decimals: 1 }); //=> '58,5 tỷ đồng'
 * formatMoney(58_500_000_000); //=> '58.500.000.000 đồng'
 * ```
 *
 * @category Text
 */
export function formatMoney(
  amount: number,
  options: {
    readonly scale?: MoneyScale;
    readonly decimals?: number;
    readonly language?: Language;
  } = {},
): string {
  const { decimals } = options;
  const language = checkLanguage(options.language ?? 'vi');
  const scale = checkMoneyScale(options.scale ?? 'dong');
  const { factor, [language]: unit } = moneyScales[scale];
  return `${groupDigits(plainQuotient(amount, factor, decimals), language)} ${unit}`;
}
