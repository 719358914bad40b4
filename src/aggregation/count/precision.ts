import { marks } from '../dataset/columns.js';
import type { Counted } from '../dataset/dataset-of.js';
import { detailOf } from '../dataset/store.js';

/** The weight of the last printed digit, where a figure is that of one source. */
export function precisionOf({ columns }: Counted, rows: readonly number[]): number | undefined {
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0) return undefined;
  if (((columns.marks[row] ?? 0) & marks.hasDetail) === 0) return undefined;
  const { value } = detailOf(columns, row);
  return value?.state === 'reported' ? value.precision : undefined;
}
