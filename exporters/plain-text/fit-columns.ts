import type { ColumnSize } from './column-size.js';

/** A line, and a space at both sides of the text. */
const borderOf = (columns: number): number => 3 * columns + 1;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

/** Whether columns fit a share of a line of so many letters. */
export const fitsLine =
  (width: number) =>
  (sizes: readonly ColumnSize[], share: number): boolean =>
    sum(sizes.map(({ least }) => least)) + borderOf(sizes.length) <= width * share;

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
