import { leafColumns } from './header-grid.js';
import type { TableBlock, TableColumn, TableColumnGroup, TableRow } from './block.js';
import { tableColumn } from './statistics-columns.js';

/** Columns of a table; the first ones name the row. */
export type DocumentColumns = readonly (TableColumn | TableColumnGroup)[];

/** The row of codes under the headings: A, B for what names the row, then 1, 2, 3. */
function indexOf(columns: DocumentColumns, labels: readonly string[]): TableBlock['index'] {
  const keys = leafColumns(columns).map(({ key }) => key);
  return Object.fromEntries(
    keys.map((key) => {
      const at = labels.indexOf(key);
      const number = keys.filter((each) => !labels.includes(each)).indexOf(key) + 1;
      return [key, at === -1 ? String(number) : String.fromCodePoint(65 + at)];
    }),
  );
}

/** A table with a column of ordinals in front. */
export const documentTable = (
  ordinal: string,
  columns: DocumentColumns,
  { labels, rows }: { readonly labels: readonly string[]; readonly rows: readonly TableRow[] },
): TableBlock => {
  const all = [tableColumn('number', ordinal, [1.3, 'center']), ...columns];
  const names = ['number', ...labels];
  return { kind: 'table', labels: names, columns: all, index: indexOf(all, names) ?? {}, rows };
};
