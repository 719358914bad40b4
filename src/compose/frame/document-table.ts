import {
  type TableBlock,
  type TableColumn,
  type TableColumnGroup,
  type TableRow,
  evenDecimals,
  tableColumn,
} from '#room/report';

/** A table of a document, with a column of ordinals in front; `labels` name the row. */
export const documentTable = (
  ordinal: string,
  columns: readonly (TableColumn | TableColumnGroup)[],
  { labels, rows }: { readonly labels: readonly string[]; readonly rows: readonly TableRow[] },
): TableBlock => ({
  kind: 'table',
  labels: ['number', ...labels],
  columns: [tableColumn('number', ordinal, [1.3, 'center']), ...columns],
  rows: evenDecimals(rows, ({ column, cell }) =>
    cell.suffix === undefined && cell.scale === undefined ? undefined : column,
  ),
});
