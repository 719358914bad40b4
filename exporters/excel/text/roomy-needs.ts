import { type Layout, leafColumns, points, type TableBlock, textWidth } from '#room/report';
import { measuredSize, sides } from './text-rows.js';

/** So many rows tell how long the words of a column are; long tables are not measured to their end. */
const mostRows = 500;

/** Words do not fill their lines. */
const waste = 1.25;

/** No text asks for a column that is wider, in millimetres. */
const widest = 55;

/** The longest text of each column in one line, in points, with its sides; 0 where there are no words. */
export function longestTexts(block: TableBlock, layout: Layout): readonly number[] {
  const size = measuredSize(layout.annex.tableBody);
  const rows = block.rows.slice(0, mostRows);
  return leafColumns(block.columns).map(({ key }) =>
    rows.reduce((longest, { cells }) => {
      const cell = cells[key];
      if (cell?.kind !== 'text') return longest;
      return Math.max(longest, textWidth(cell.text, size) + sides + 1);
    }, 0),
  );
}

/** How wide a column has to be for its longest text to take so many lines at most. */
export const roomFor = (longest: number, lines: number): number =>
  Math.min(longest, (longest * waste) / lines + sides, points(widest));
