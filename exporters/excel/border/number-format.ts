import type { NumberCell } from '#room/report';
import {
  decimalDigits,
  divideExactly,
  roundHalfUp,
  formatQualified,
  type Language,
} from '#room/text';

/** How many digits after the comma an amount has, up to the most that are printed. */
function digitsIn({ amount, decimals, scale = 1 }: NumberCell): number {
  if (decimals === 0 || (scale === 1 && Number.isInteger(amount))) return 0;
  const text = String(amount);
  const digits = text.length - text.indexOf('.') - 1;
  // The shortest form tells the digits at once, unless it has an exponent or more than are printed.
  if (scale === 1 && digits <= decimals && !text.includes('e')) return digits;
  return decimalDigits(roundHalfUp(divideExactly(amount, scale), decimals));
}

/** How many digits after the comma are printed. */
const printedDigits = (cell: NumberCell): number => Math.max(digitsIn(cell), cell.minDecimals ?? 0);

/** A comma at the end of a format divides by a thousand. */
const scaling = (scale: number): string => ','.repeat(Math.round(Math.log10(scale) / 3));

/** Words stand in a number format between quotes. */
const literal = (words: string): string => (words === '' ? '' : `"${words.replaceAll('"', '')} "`);

/** A whole number without any of the extras, as most are. */
const isPlain = (cell: NumberCell): boolean =>
  (cell.scale ?? 1) === 1 &&
  (cell.minDecimals ?? 0) === 0 &&
  cell.suffix === undefined &&
  cell.qualifier === undefined &&
  cell.signed !== true &&
  Number.isInteger(cell.amount) &&
  cell.decimals >= 0;

/** Digits, scale and suffix; a share has no points in it below a thousand percent. */
function digitsFormat(cell: NumberCell): string {
  const digits = printedDigits(cell);
  const fraction = digits === 0 ? '' : `.${'0'.repeat(digits)}`;
  if (cell.suffix !== '%') return `#,##0${fraction}${scaling(cell.scale ?? 1)}`;
  return Math.abs(cell.amount) < 999 ? `0${fraction}%` : `#,##0${fraction}%`;
}

/** Whether something other than zero is printed as a zero, which then has no sign. */
const isRoundedAway = ({ amount, decimals, scale = 1 }: NumberCell): boolean =>
  amount !== 0 && Math.abs(amount / scale) < 1 && roundHalfUp(amount / scale, decimals) === 0;

/**
 * The format under which Excel shows the number of a cell as it is printed elsewhere.
 *
 * Formats are written in the English form; Excel shows points and commas after its own language.
 */
export function numberFormat(cell: NumberCell, language: Language): string {
  if (isPlain(cell)) return '#,##0';
  const { amount, qualifier, signed } = cell;
  const words = qualifier === undefined ? '' : literal(formatQualified('', qualifier, language));
  const body = digitsFormat(cell);
  const shown = `${words}${body}`;
  if (isRoundedAway(cell)) return `${shown};${shown}`;
  if (signed === true) return `${words}+${body};${words}-${body};${shown}`;
  // Of a format without a part for them, the sign of amounts below zero would stand before the word.
  return words !== '' && amount < 0 ? `${shown};${words}-${body}` : shown;
}
