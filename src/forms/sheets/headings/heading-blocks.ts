import { readNamedLine } from '#room/text';
import { cellText } from '../cells/cell-text.js';
import type { GridRow, SheetGrid } from '../cells/sheet-grid.js';
import type { FormKeys } from './form-keys.js';
import { readMark } from '../lines/form-mark.js';
import { readIndexRow, type IndexRow } from './index-row.js';

/** Rows that look like the headings of a form. */
export interface HeadingBlock {
  /** From the top, without the row of indexes. */
  readonly rows: readonly number[];
  readonly index: IndexRow | undefined;
  /** The last row of it, that of indexes included. */
  readonly bottom: number;
}

/** More rows than any form has headings one over the other. */
const deepest = 8;

const longest = 300;

const numberLike = /^[+-]?[\d.,]+$/;

const isWords = ({ cells }: GridRow): boolean =>
  cells.every((cell) => typeof cell.value === 'string' && !numberLike.test(cellText(cell)));

/** Whether a row holds a heading of the form and no figure. */
export function isHeadingRow(row: GridRow, keys: FormKeys): boolean {
  if (!isWords(row)) return false;
  return row.cells.some((cell) => {
    const text = cellText(cell);
    return text.length <= longest && keys.keysOf(text).some((key) => keys.all.has(key));
  });
}

/** A row of indexes that says so itself, whatever stands over it. */
const isPlainlyIndex = ({ cells }: GridRow): boolean =>
  cells.some((cell) => typeof cell.value === 'string' && /^\(?\d{1,3}\)?\s*=/.test(cell.value));

/** Whether one text stands over the whole width: a title, though it may read like a heading. */
function isTitle(grid: SheetGrid, { row, cells }: GridRow): boolean {
  const [only, ...others] = cells.filter((cell) => readMark(cellText(cell)) === undefined);
  return only !== undefined && others.length === 0 && grid.isMerged(row, only.column);
}

interface Scan {
  readonly rows: readonly GridRow[];
  readonly keys: FormKeys;
}

/** The last row of a run of headings from one on; rows between may have been renamed. */
function lastHeading({ rows, keys }: Scan, from: number): number {
  let last = from;
  for (let at = from + 1; at < rows.length && at - from < deepest; at += 1) {
    const row = rows[at];
    if (row === undefined || !isWords(row)) break;
    if (isHeadingRow(row, keys)) last = at;
  }
  return last;
}

/** Rows of words right over the first heading that was recognised: renamed headings over others. */
function firstHeading({ rows }: Scan, from: number, above: number): number {
  let first = from;
  while (first - 1 > above && from - first < deepest) {
    const row = rows[first - 1];
    const next = rows[first]?.row ?? 0;
    if (row === undefined || row.cells.length < 2 || next - row.row > 1) break;
    if (!isWords(row) || row.cells.some((cell) => readNamedLine(cellText(cell)))) break;
    first -= 1;
  }
  return first;
}

/** The row of indexes under a heading; headings right over it may have been renamed. */
function indexBelow({ rows, keys }: Scan, last: number) {
  for (let at = last + 1; at < rows.length && at <= last + 3; at += 1) {
    const row = rows[at];
    const index = row && readIndexRow(row, keys);
    if (index !== undefined) return { index, at };
    if (row === undefined || !isWords(row)) return undefined;
  }
  return undefined;
}

/** Finds the runs of rows of a sheet that may be the headings of a form, from the top. */
export function headingBlocks(grid: SheetGrid, keys: FormKeys): readonly HeadingBlock[] {
  const { rows } = grid;
  const scan = { rows, keys };
  const blocks: HeadingBlock[] = [];
  let above = -1;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) continue;
    const isIndex = isPlainlyIndex(row);
    if (!isIndex && (isTitle(grid, row) || !isHeadingRow(row, keys))) continue;
    const last = isIndex ? at - 1 : lastHeading(scan, at);
    const below = indexBelow(scan, last);
    const end = below?.at ?? last;
    const headings = rows.slice(firstHeading(scan, at, above), below?.at ?? last + 1);
    blocks.push({
      rows: headings.map((each) => each.row),
      index: below?.index,
      bottom: rows[end]?.row ?? row.row,
    });
    above = Math.max(end, at);
    at = above;
  }
  return blocks;
}
