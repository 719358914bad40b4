import { leafColumns, type Layout, type TableBlock } from '../../src/report/index.js';
import type { Columns } from './sheet-writer.js';
import { textWidth } from './text-width.js';

/** The widths of the columns of a sheet in points: those of its widest table, or those of a page without tables. */
export function sheetColumns(
  tables: readonly TableBlock[],
  width: number,
  plain: readonly number[],
): readonly number[] {
  const most = [...tables].sort(
    (a, b) => leafColumns(b.columns).length - leafColumns(a.columns).length,
  )[0];
  const leaves = most === undefined ? [] : leafColumns(most.columns);
  const weights = leaves.length === 0 ? plain : leaves.map((column) => column.width);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (weight * width) / total);
}

/** A line under the motto is a little longer than its text. */
const mottoMargin = 1.04;

/**
 * The columns of a page without tables, in points: the left half, and the right half parted so that
 * the line under the motto can be as long as the motto.
 */
export function plainColumns({ letterhead }: Layout): readonly number[] {
  const [left, right] = letterhead.columns.map((width) => (width * 72) / 25.4);
  const half = right ?? 0;
  const line = letterhead.motto.lines.at(-1) ?? '';
  const style = letterhead.motto.styles.at(-1) ?? { size: 14 };
  const motto = Math.min(half, textWidth(line, style.size) * mottoMargin * letterhead.mottoRule);
  const side = (half - motto) / 2;
  return side < 6 ? [left ?? 0, half] : [left ?? 0, side, motto, side];
}

/** The sheet columns of each column of a table; a table with fewer columns has wider ones. */
export function tableColumns(block: TableBlock, sheetCount: number): readonly Columns[] {
  const count = leafColumns(block.columns).length;
  return Array.from({ length: count }, (_, at) => ({
    from: Math.floor((at * sheetCount) / count) + 1,
    to: Math.floor(((at + 1) * sheetCount) / count),
  }));
}
