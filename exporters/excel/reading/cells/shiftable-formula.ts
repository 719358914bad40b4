import { columnLetters } from '../../table/cell-address.js';
import { mostColumns, mostRows } from './cell-place.js';

/** By how much a formula moves. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** A row or a column that moves with the cell; words that stay are texts. */
type Piece = string | { readonly by: 'rows' | 'columns'; readonly number: number };

/** Texts, names of sheets, other words and numbers, functions – and, in groups, references. */
const tokens =
  /"[^"]*"|'[^']*'|\[[^[\]]*\]|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d[\d.]*(?:E[+-]?\d+)?/giu;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const column = (fixed: string, letters: string): Piece =>
  fixed === '$' ? `$${letters}` : { by: 'columns', number: columnNumber(letters) };

const row = (fixed: string, digits: string): Piece =>
  fixed === '$' ? `$${digits}` : { by: 'rows', number: Number(digits) };

type Groups = readonly (string | undefined)[];

function piecesOf(token: string, groups: Groups): readonly Piece[] {
  const [a = '', b, c = '', d = '', e = '', f, g = '', h = '', i = '', j, k = '', l = ''] = groups;
  if (b !== undefined) return [column(a, b), row(c, d)];
  if (f !== undefined) return [column(e, f), ':', column(g, h)];
  return j === undefined ? [token] : [row(i, j), ':', row(k, l)];
}

/** Excel goes round at the edges of a sheet. */
const around = (number: number, most: number): number =>
  ((((number - 1) % most) + most) % most) + 1;

function moved(piece: Piece, { rows, columns }: Shift): string {
  if (typeof piece === 'string') return piece;
  const { by, number } = piece;
  return by === 'rows'
    ? String(around(number + rows, mostRows))
    : columnLetters(around(number + columns, mostColumns));
}

/**
 * Makes the function that gives a formula, shared by several cells, as it stands in one of them.
 *
 * References without a dollar sign move with the cell; texts, functions, names and the names of
 * sheets stay. The formula is read once: very many cells may share it.
 */
export function shiftableFormula(formula: string): (shift: Shift) => string {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of formula.matchAll(tokens)) {
    const [token, ...groups] = match;
    pieces.push(formula.slice(end, match.index), ...piecesOf(token, groups));
    end = match.index + token.length;
  }
  pieces.push(formula.slice(end));
  // Joined at once: a text that grows piece by piece takes many times its length.
  return (shift) => pieces.map((piece) => moved(piece, shift)).join('');
}
