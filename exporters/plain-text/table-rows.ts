import { throwIfAborted } from '#room/export';
import {
  cellAlign,
  headerGrid,
  leafColumns,
  printCell,
  type TableBlock,
  type TableColumn,
  type TableRow,
} from '#room/report';
import type { GridCell, GridRow } from './grid.js';
import type { Sheet } from './sheet.js';

const headRows = (table: TableBlock): readonly GridRow[] =>
  headerGrid(table.columns).map((cells) => ({
    ruled: true,
    cells: cells.map(({ title, ...rest }) => ({ ...rest, text: title, align: 'center' })),
  }));

const single = (column: number): Pick<GridCell, 'column' | 'columnSpan' | 'rowSpan'> => ({
  column,
  columnSpan: 1,
  rowSpan: 1,
});

function indexRows(table: TableBlock, columns: readonly TableColumn[]): readonly GridRow[] {
  const { index } = table;
  if (index === undefined) return [];
  const cells = columns.map(({ key }, column): GridCell => {
    return { ...single(column), text: index[key] ?? '', align: 'center' };
  });
  return [{ ruled: true, cells }];
}

function bodyCells(
  { cells }: TableRow,
  columns: readonly TableColumn[],
  sheet: Sheet,
): readonly GridCell[] {
  throwIfAborted(sheet.signal);
  return columns.map((column, at) => {
    const cell = cells[column.key];
    const text = printCell(cell, sheet.language);
    return { ...single(at), text, align: cellAlign(cell, column) };
  });
}

/** The rows of a table: its head, its column codes and its body; `ruled` parts the body rows. */
export function tableRows(table: TableBlock, sheet: Sheet, ruled: boolean): readonly GridRow[] {
  const columns = leafColumns(table.columns);
  const body = table.rows.map((row, index) => ({
    ruled: ruled || index === 0 || row.role !== 'data' || table.rows[index - 1]?.role !== 'data',
    cells: bodyCells(row, columns, sheet),
  }));
  return [...headRows(table), ...indexRows(table, columns), ...body];
}
