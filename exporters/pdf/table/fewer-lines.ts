import type { TableRow } from '#room/report';
import { countLines } from '../text/count-lines.js';
import type { Sheet } from '../page/sheet.js';
import { keeper } from './kept-names.js';
import { cellFace, type PrintedColumn } from './printed-table.js';
import { borderOf } from './table-design.js';

/** Shorter tables keep their shares: a line less in each row saves them no page. */
const longTable = 150;

/** So many rows, from all over the table, tell how many lines its rows take. */
const mostLooked = 40;

/** So many lines shall rows take, and this share of the cells of each column. */
const tried = [1, 2, 3, 4, 5] as const;
const mostCells = 0.75;

/** Fewer lines than this share of those before are worth other widths. */
const worthIt = 0.95;

/** Points by which a width may be more than it need be. */
const finest = 1;

/** Columns with their widths in points, and how narrow they may be. */
interface Widths {
  readonly columns: readonly PrintedColumn[];
  readonly widths: readonly number[];
  readonly least: readonly number[];
}

interface Asked {
  readonly least: number;
  readonly most: number;
  readonly lines: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Counts the lines of the rows that are looked at, in a column of a width; each width once. */
function lineCounter(columns: readonly PrintedColumn[], rows: readonly TableRow[], sheet: Sheet) {
  const { size } = sheet.layout.annex.tableBody;
  const apart = Math.ceil(rows.length / mostLooked);
  const looked = rows.flatMap((row, at) => (at % apart === 0 ? [{ row, at }] : []));
  const known = columns.map(() => new Map<number, readonly number[]>());
  const count = (column: PrintedColumn, outer: number): readonly number[] => {
    const width = outer - borderOf(1);
    const keep = keeper(width, sheet);
    return looked.map(({ row, at }) => {
      const text = column.texts[at] ?? '';
      if (column.isFigure(at) || text === '') return 1;
      const face = cellFace(row, column.key, sheet);
      const lines = countLines(text, { width, size, face: sheet.faces[face] });
      return lines > 1 ? keep(text, face, lines).count : 1;
    });
  };
  return (at: number, width: number): readonly number[] => {
    const column = columns[at];
    const lines = known[at]?.get(width) ?? (column === undefined ? [] : count(column, width));
    known[at]?.set(width, lines);
    return lines;
  };
}

type LinesOf = ReturnType<typeof lineCounter>;

/** The lines of the rows together: each takes those of its tallest cell. */
function allLines(widths: readonly number[], linesOf: LinesOf): number {
  const [first = [], ...others] = widths.map((width, at) => linesOf(at, width));
  return first.reduce(
    (sum, own, row) => sum + others.reduce((most, lines) => Math.max(most, lines[row] ?? 1), own),
    0,
  );
}

/** The narrowest width, nearly, in which most cells of a column take so many lines. */
function widthFor(at: number, { least, most, lines }: Asked, linesOf: LinesOf): number {
  const isEnough = (width: number): boolean => {
    const counts = linesOf(at, width);
    return counts.filter((count) => count <= lines).length >= counts.length * mostCells;
  };
  if (isEnough(least)) return least;
  let [low, high] = [least, most];
  while (high - low > finest) {
    const middle = (low + high) / 2;
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Widths with which most cells take no more than so many lines; undefined where the page has not the room. */
function widthsFor(lines: number, { columns, widths, least }: Widths, linesOf: LinesOf) {
  const all = sum(widths);
  const narrow = least.map((own, at) => widthFor(at, { least: own, most: all, lines }, linesOf));
  const isWords = columns.map(({ isFigure }) => !isFigure(0));
  const over = (all - sum(narrow)) / Math.max(1, isWords.filter(Boolean).length);
  if (over < 0 || !isWords.includes(true)) return undefined;
  return narrow.map((width, at) => (isWords[at] === true ? width + over : width));
}

/**
 * Widths of the columns of a long table with which its rows take fewer lines: width goes from columns that have
 * enough to those whose words stand below each other.
 */
export function fewerLines(
  given: Widths,
  rows: readonly TableRow[],
  sheet: Sheet,
): readonly number[] {
  if (rows.length < longTable) return given.widths;
  const linesOf = lineCounter(given.columns, rows, sheet);
  let best = { widths: given.widths, lines: allLines(given.widths, linesOf) };
  for (const lines of tried) {
    const widths = widthsFor(lines, given, linesOf);
    const all = widths === undefined ? Number.POSITIVE_INFINITY : allLines(widths, linesOf);
    if (widths !== undefined && all < best.lines * worthIt) best = { widths, lines: all };
  }
  return best.widths;
}
