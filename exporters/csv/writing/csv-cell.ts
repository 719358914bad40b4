import { plainDecimal } from '#room/text';
import type { CompleteCsvFormat } from '../csv-format.js';

/** What a spreadsheet program takes for a formula, wide signs too. */
const opensFormula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** A number as people write it, and a sign alone, are no formulas. */
const isHarmless = /^[-+]?(?:\d+(?:[.,\u00a0 ]\d+)*\s?%?)?$/;

/** The mark that keeps a text from being worked out. */
export const textMark = "'";

/** A text that no program takes for a formula. */
export const harmlessText = (text: string): string =>
  opensFormula.test(text) && !isHarmless.test(text) ? `${textMark}${text}` : text;

/** The text as it was before {@link harmlessText}. */
export const givenText = (text: string): string =>
  text.startsWith(textMark) && opensFormula.test(text.slice(1)) ? text.slice(1) : text;

/** Quoted wherever some program could part it, by whatever sign. */
const needsQuotes = /["\r\n\t,;]|^\s|\s$/;

const quoted = (text: string): string =>
  needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A cell as it is written: a number with all its digits and none between thousands. */
export function csvCell(
  value: string | number | boolean | null,
  { decimalMark, delimiter }: CompleteCsvFormat,
): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return quoted(harmlessText(value));
  const digits = plainDecimal(value).replace('.', decimalMark);
  return digits.includes(delimiter) ? `"${digits}"` : digits;
}
