import type { ColumnSize } from './column-sizes.js';

const leastOf = (sizes: readonly ColumnSize[]): number =>
  sizes.reduce((sum, { least }) => sum + least, 0);

/**
 * Shares out the columns of a table that is too wide over several tables; the label columns open
 * each of them, as long as they leave half of the width to the others.
 *
 * @returns For each table its columns, from left to right. One table where all fit.
 */
export function splitColumns(
  sizes: readonly ColumnSize[],
  labels: readonly string[],
  width: number,
): readonly (readonly ColumnSize[])[] {
  if (leastOf(sizes) <= width) return [sizes];
  const marked = sizes.filter(({ key }) => labels.includes(key));
  const repeated = leastOf(marked) <= width / 2 ? marked : [];
  const rest = sizes.filter((size) => !repeated.includes(size));
  const parts: (readonly ColumnSize[])[] = [];
  let part = repeated;
  for (const size of rest) {
    if (part.length > repeated.length && leastOf([...part, size]) > width) {
      parts.push(part);
      part = repeated;
    }
    part = [...part, size];
  }
  return part.length > repeated.length || parts.length === 0 ? [...parts, part] : parts;
}
