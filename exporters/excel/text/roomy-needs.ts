import { type Layout, leafColumns, points, type TableBlock, textWidth } from '#room/report';
import { measuredSize, sides } from './text-rows.js';

/** So many rows tell how long the words of a column are; long tables are not measured to their end. */
const mostRows = 500;

/** Words do not fill their lines. */
const waste = 1.25;

/** No text asks for a column that is wider, in millimetres. */
const widest = 55;

/** A name that is no longer than this, in millimetres, stands in one line. */
const shortName = 30;

/** The longest texts of a column in one line, in points, with the sides of the cell. */
export interface LongestText {
  /** Of all its texts; 0 where there are no words. */
  readonly longest: number;
  /** Of those that are short enough for a line of their own, such as names; 0 where none is. */
  readonly name: number;
}

/** A column without words. */
export const noText: LongestText = { longest: 0, name: 0 };

/** What the words of each column would take in one line. */
export function longestTexts(block: TableBlock, layout: Layout): readonly LongestText[] {
  const size = measuredSize(layout.annex.tableBody);
  const rows = block.rows.slice(0, mostRows);
  return leafColumns(block.columns).map(({ key }) => {
    let [longest, name] = [0, 0];
    for (const { cells } of rows) {
      const cell = cells[key];
      if (cell?.kind !== 'text' || cell.text === '') continue;
      const own = textWidth(cell.text, size);
      const width = own + sides + 1;
      longest = Math.max(longest, width);
      if (own <= points(shortName)) name = Math.max(name, width);
    }
    return { longest, name };
  });
}

/** How wide a column has to be for its longest text to take so many lines at most, and its names one. */
export const roomFor = ({ longest, name }: LongestText, lines: number): number =>
  Math.max(name, Math.min(longest, (longest * waste) / lines + sides, points(widest)));
