import type { CellData, SheetData } from '#room/export';
import { pointsPerCharacter } from '../border/normal-style.js';
import { countLines } from '../text/wrap-lines.js';
import { lineSpacing, measuredSize, sides } from '../text/text-rows.js';
import { roleLook } from './role-look.js';
import { usualWidth } from './sheet-page.js';

/** A little less than Excel's highest row. */
const highest = 400;

/** The columns that a cell covers, by its place; cells over several rows are left out. */
function columnsCovered({ merged = [] }: SheetData): ReadonlyMap<string, number> {
  return new Map(
    merged.map(({ top, left, bottom, right }) => [
      `${top}:${left}`,
      top === bottom ? right - left + 1 : 0,
    ]),
  );
}

/** The height that the text of a cell needs, in points. */
function heightOf(cell: CellData, width: number): number {
  const { style } = roleLook(cell);
  const lines = countLines(String(cell.value), measuredSize(style), width - sides);
  return Math.min(highest, lines * lineSpacing(style) + 2);
}

/** The heights that texts of more than one line need, by row; spreadsheets see to all others. */
export function rowHeights(sheet: SheetData): ReadonlyMap<number, number> {
  const { cells, widths = [] } = sheet;
  const covered = columnsCovered(sheet);
  const heights = new Map<number, number>();
  for (const cell of cells) {
    const columns = covered.get(`${cell.row}:${cell.column}`) ?? 1;
    if (typeof cell.value !== 'string' || columns === 0 || cell.role === 'mark') continue;
    let width = 0;
    for (let at = 0; at < columns; at += 1) width += widths[cell.column - 1 + at] ?? usualWidth;
    const height = heightOf(cell, width * pointsPerCharacter);
    heights.set(cell.row, Math.max(heights.get(cell.row) ?? 0, height));
  }
  return heights;
}
