import type { CellData } from '#room/export';
import { cellText } from '../cells/cell-text.js';
import type { StatisticalForm } from '../../definition/statistical-form.js';

/** `3`, `3.`, `(3)`, `1.2`, `IV`, `b)`: a place in a list and no more. */
const numbering = /^\(?(?:\d{1,6}(?:\.\d{1,4})*|[ivxlc]{1,7}|\p{L})[.)]*$/iu;

/** A code without the signs that people put round it. */
export const codeOf = (text: string): string =>
  text.replaceAll(/[\s.)(]+$|^[\s(]+/g, '').toLowerCase();

/** Whether what stands in the column of numbers numbers its row; anything else there is lost with it. */
export function isRowNumber(cell: CellData, rows: StatisticalForm['rows'] = 'items'): boolean {
  const text = cellText(cell).trim();
  if (numbering.test(text)) return true;
  const codes = typeof rows === 'string' ? [] : rows.map(({ code }) => code);
  return codes.some((code) => code !== undefined && codeOf(code) === codeOf(text));
}
