import type { ColumnSize, MeasuredColumn } from './column-size.js';
import { points } from './points.js';
import { splitColumns } from './split-columns.js';

/** So many lines may the longest text of a column take, tried in this order. */
const fewLines = [3, 4, 5, 6, 8] as const;

/** Where these are all that fit, one table more is worth it, with so many lines. */
const manyLines = [10, 13] as const;
const withOneMore = 6;

/** Words do not fill their lines. */
const waste = 1.25;

/** No text asks for a column that is wider; in millimetres. */
const widest = 55;

/** Columns as wide as lets their longest text take so many lines at most. */
const withLines = (sizes: readonly MeasuredColumn[], lines: number): readonly ColumnSize[] =>
  sizes.map((size) => {
    const room = Math.min((size.longest * waste) / lines, points(widest));
    return room <= size.least ? size : { ...size, least: Math.min(room, size.longest) };
  });

/**
 * Shares out columns over as few tables as {@link splitColumns} does, and gives long words as much room as
 * that allows: else figures would stand in wide columns beside columns of one word a line. Words that would
 * take very many lines are worth one table more.
 *
 * @param fits - Whether columns fit a share of the width, from 0 to 1.
 */
export function roomyParts(
  sizes: readonly MeasuredColumn[],
  labels: readonly string[],
  fits: (some: readonly ColumnSize[], share: number) => boolean,
): readonly (readonly ColumnSize[])[] {
  const tight = splitColumns<ColumnSize>(sizes, labels, fits);
  const at = (lines: number) => splitColumns(withLines(sizes, lines), labels, fits);
  for (const lines of fewLines) {
    const parts = at(lines);
    if (parts.length <= tight.length) return parts;
  }
  const longer = at(withOneMore);
  if (longer.length === tight.length + 1) return longer;
  return manyLines.map(at).find((parts) => parts.length <= tight.length) ?? tight;
}
