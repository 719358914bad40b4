import { columnLetters } from '../../table/cell-address.js';
import { mostColumns, mostRows } from './cell-place.js';

/** By how much a formula moves. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** Texts, names of sheets, other words and numbers, functions – and, in groups, references. */
const tokens =
  /"[^"]*"|'[^']*'|\[[^[\]]*\]|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d[\d.]*(?:E[+-]?\d+)?/giu;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Excel goes round at the edges of a sheet. */
const around = (number: number, last: number): number =>
  ((((number - 1) % last) + last) % last) + 1;

const movedColumn = (fixed: string, letters: string, by: number): string =>
  fixed === '$' ? `$${letters}` : columnLetters(around(columnNumber(letters) + by, mostColumns));

const movedRow = (fixed: string, digits: string, by: number): string =>
  fixed === '$' ? `$${digits}` : String(around(Number(digits) + by, mostRows));

type Groups = readonly (string | undefined)[];

function movedToken(token: string, groups: Groups, { rows, columns }: Shift): string {
  const [a = '', b, c = '', d = '', e = '', f, g = '', h = '', i = '', j, k = '', l = ''] = groups;
  if (b !== undefined) return movedColumn(a, b, columns) + movedRow(c, d, rows);
  if (f !== undefined) return `${movedColumn(e, f, columns)}:${movedColumn(g, h, columns)}`;
  if (j !== undefined) return `${movedRow(i, j, rows)}:${movedRow(k, l, rows)}`;
  return token;
}

/**
 * A formula that is shared by several cells, as it stands in one of them.
 *
 * References without a dollar sign move with the cell; texts, functions, names and the names of
 * sheets stay.
 */
export const shiftFormula = (formula: string, shift: Shift): string =>
  formula.replace(tokens, (token: string, ...groups: (string | undefined)[]) =>
    movedToken(token, groups.slice(0, 12), shift),
  );
