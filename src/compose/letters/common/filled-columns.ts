import { pickCells, printCell, type TableColumn, type TableRow } from '#room/report';

/** The columns that some row says something in, and those that are always there. */
export const filledColumns = (
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  always: readonly string[] = [],
): readonly TableColumn[] =>
  columns.filter(
    ({ key }) =>
      always.includes(key) || rows.some(({ cells }) => printCell(cells[key], 'vi') !== ''),
  );

/** Rows with the cells of these columns and their ordinal. */
export function pickedRows(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
): readonly TableRow[] {
  const kept = new Set(['number', ...columns.map(({ key }) => key)]);
  return rows.map((row) => pickCells(row, kept));
}
