import type { TableRow } from './table-block.js';

/** A row with the cells of these columns alone. */
export const pickCells = ({ role, cells }: TableRow, columns: ReadonlySet<string>): TableRow => ({
  role,
  cells: Object.fromEntries(Object.entries(cells).filter(([key]) => columns.has(key))),
});
