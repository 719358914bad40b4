import type { Language, NumberCell } from '../../src/report/index.js';
import { decimalDigits, divideExactly, roundHalfUp } from '../../src/text/decimal.js';
import { formatQualified } from '../../src/text/index.js';

/** How many digits after the comma are printed: those that the amount has, up to the most. */
function printedDigits({ amount, decimals, scale = 1 }: NumberCell): number {
  if (decimals === 0 || (scale === 1 && Number.isInteger(amount))) return 0;
  const [, fraction = ''] = String(amount).split('.');
  // The shortest form tells the digits at once, unless it has an exponent or more than are printed.
  if (scale === 1 && /^\d+$/.test(fraction) && fraction.length <= decimals) return fraction.length;
  return decimalDigits(roundHalfUp(divideExactly(amount, scale), decimals));
}

/** A comma at the end of a format divides by a thousand. */
const scaling = (scale: number): string => ','.repeat(Math.round(Math.log10(scale) / 3));

/** A scale that no run of commas gives is kept out of the format. */
export const isFormattable = (scale: number | undefined): boolean =>
  scale === undefined || scale === 1 || scale === 1e3 || scale === 1e6 || scale === 1e9;

/** Words stand in a number format between quotes. */
const literal = (words: string): string => (words === '' ? '' : `"${words.replaceAll('"', '')} "`);

/** A whole number without any of the extras, as most are. */
const isPlain = ({ amount, decimals, scale = 1, suffix, qualifier, signed }: NumberCell): boolean =>
  scale === 1 &&
  suffix === undefined &&
  qualifier === undefined &&
  signed !== true &&
  (decimals === 0 || Number.isInteger(amount));

/**
 * The format under which Excel shows the number of a cell as it is printed elsewhere.
 *
 * Formats are written in the English form; Excel shows points and commas after its own language.
 */
export function numberFormat(cell: NumberCell, language: Language): string {
  if (isPlain(cell)) return '#,##0';
  const digits = printedDigits(cell);
  const fraction = digits === 0 ? '' : `.${'0'.repeat(digits)}`;
  const body =
    cell.suffix === '%' ? `0${fraction}%` : `#,##0${fraction}${scaling(cell.scale ?? 1)}`;
  const words = literal(
    cell.qualifier === undefined ? '' : formatQualified('', cell.qualifier, language),
  );
  return cell.signed === true
    ? `${words}+${body};${words}-${body};${words}${body}`
    : `${words}${body}`;
}

/** The number that is stored: a rate in percent is stored as a share. */
export const storedAmount = ({ amount, suffix }: NumberCell): number =>
  suffix === '%' ? divideExactly(amount, 100) : amount;
