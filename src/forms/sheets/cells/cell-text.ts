import type { CellData } from '#room/export';
import { toNfc } from '#room/text';

/** What a cell shows, without spaces around it; empty where it shows nothing. */
export function cellText({ value, day, error }: CellData): string {
  if (error !== undefined) return error;
  if (day !== undefined) return day;
  if (typeof value === 'string') return toNfc(value).trim();
  return value === null ? '' : String(value);
}

/** Whether a cell holds anything that somebody may have written: a comment alone is something too. */
export const isEmptyCell = (cell: CellData): boolean =>
  cell.formula === undefined && cell.comment === undefined && cellText(cell) === '';
