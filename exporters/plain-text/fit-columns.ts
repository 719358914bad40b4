import type { ColumnSize } from './column-size.js';

/** A line, and a space at both sides of the text. */
const borderOf = (columns: number): number => 3 * columns + 1;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

const fits = (sizes: readonly ColumnSize[], width: number): boolean =>
  sum(sizes.map(({ least }) => least)) + borderOf(sizes.length) <= width;

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
  if (fits(sizes, width)) return [sizes];
  const marked = sizes.filter(({ key }) => labels.includes(key));
  const repeated = fits(marked, width / 2) ? marked : [];
  const rest = sizes.filter((size) => !repeated.includes(size));
  const parts: (readonly ColumnSize[])[] = [];
  let part = repeated;
  for (const size of rest) {
    if (part.length > repeated.length && !fits([...part, size], width)) {
      parts.push(part);
      part = repeated;
    }
    part = [...part, size];
  }
  return part.length > repeated.length || parts.length === 0 ? [...parts, part] : parts;
}

/**
 * Gives each column of one table its width: what it would like where there is room, else its least
 * and a fair share of what is left over.
 */
export function columnWidths(sizes: readonly ColumnSize[], width: number): readonly number[] {
  const free = width - borderOf(sizes.length) - sum(sizes.map(({ least }) => least));
  const wished = sum(sizes.map(({ least, natural }) => natural - least));
  if (wished <= free) return sizes.map(({ natural }) => natural);
  if (free < 0) return sizes.map(({ least }) => Math.max(1, Math.min(least, least + free)));
  return sizes.map(({ least, natural }) => least + Math.floor(((natural - least) * free) / wished));
}
