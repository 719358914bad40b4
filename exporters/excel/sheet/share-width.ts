import { fitColumns, type ColumnSize } from '#room/report';

/** All numbers added up. */
export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

/**
 * Shares out a width, but gives no column less than it needs.
 *
 * @returns The widths; together the width that is given, or more where the needs are greater.
 */
export function shareWidth(sizes: readonly ColumnSize[], width: number): readonly number[] {
  const needs = sizes.map(({ least }) => least);
  return sum(needs) >= width ? needs : fitColumns(sizes, width);
}
