import { requireText, type ParseResult } from '#room/findings';
import { deepFreeze } from '#room/kit';
import { shownText } from '#room/text';
import { formFinding } from '../findings.js';
import type { FormFormula, IndexCell } from './index-cell.js';
import { parseFormula } from './parse-formula.js';

/** No printed index is nearly as long. */
const longest = 300;

const inBrackets = /\((\d{1,3}[a-z]?)\)/g;
const number = /^\d{1,3}[a-z]?$/;
const letters = /^\p{L}{1,12}$/u;

const refuse = (text: string, part: string): ParseResult<never> => ({
  ok: false,
  findings: [
    formFinding('forms/index-unreadable', { text: shownText(text), part: shownText(part) }),
  ],
});

/** Spaces around signs go; those between words would be read as one word. */
const spaced = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

/**
 * Reads one cell of the row of indexes: `3=6+7+15`, `9=11+12=14+15`, `1=2+..+5`, `(1)`, `A`, `MS`.
 *
 * Vietnamese: đọc chỉ số cột và công thức ghi kèm.
 *
 * Brackets around numbers and spaces around signs mean nothing; two or three dots, or the sign
 * “…”, stand for all columns between. `5=4/3x100` is a rate in percent. Finding:
 * `forms/index-unreadable`, with the part that is not understood.
 *
 * @param text - As printed.
 * @returns The cell, or the finding.
 *
 * @example
 * ```ts
 * import { parseIndexCell } from 'danvan/forms';
 *
 * const cell = parseIndexCell('9=11+12+13 =14+…+17 =18+22');
 * cell.ok && cell.value.formulas.map(({ text }) => text); //=> ['11+12+13', '14+…+17', '18+22']
 * ```
 *
 * @category Forms
 */
export function parseIndexCell(text: string): ParseResult<IndexCell> {
  requireText(text, 'text');
  if (text.length > longest) return refuse(text, text);
  const printed = spaced(text.normalize('NFC'));
  const plain = printed.replaceAll(/\s/g, '').replaceAll(inBrackets, '$1');
  const [index = '', ...parts] = plain.split('=');
  const isColumn = number.test(index);
  if (!isColumn && (!letters.test(printed) || parts.length > 0)) return refuse(text, index);
  const formulas: FormFormula[] = [];
  for (const part of parts) {
    const formula = parseFormula(part);
    if (formula === undefined) return refuse(text, part);
    formulas.push(formula);
  }
  const kind = isColumn ? 'column' : 'label';
  return { ok: true, value: deepFreeze({ kind, index, printed, formulas }) };
}
