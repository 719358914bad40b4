import { marks } from '../dataset/columns.js';
import type { Counted } from '../dataset/dataset-of.js';
import { detailOf } from '../dataset/store.js';

/** The weight of the last printed digit, where an amount is that of one source, and all of it. */
export function precisionOf(
  { columns }: Counted,
  rows: readonly number[],
  amount: number | null,
): number | undefined {
  const [row, ...others] = rows;
  if (amount === null || row === undefined || others.length > 0) return undefined;
  if (((columns.marks[row] ?? 0) & marks.hasDetail) === 0) return undefined;
  const { value } = detailOf(columns, row);
  return value?.state === 'reported' && value.amount === amount ? value.precision : undefined;
}
