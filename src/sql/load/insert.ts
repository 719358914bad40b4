import { ask } from '../statement/ask.js';
import type { SqlDialect } from '../statement/dialect.js';
import { listed, name, sql } from '../statement/sql.js';
import type { SqlStore } from '../statement/store.js';
import { written } from '../statement/written.js';
import { star, type StarTable } from '../tables/star.js';
import { namesFor } from '../tables/table-name.js';
import { rowsAsArrays } from './rows-as-arrays.js';
import { rowsAsValues, type Field } from './rows-as-values.js';

/** So many rows in one statement: their parameters stay far below what databases take. */
const mostRows = (dialect: SqlDialect): number => (dialect === 'postgres' ? 10_000 : 2000);

/** Inserts rows, some at a time; their fields stand in the order of the columns. */
export async function insertRows(
  store: SqlStore,
  table: StarTable,
  rows: readonly (readonly Field[])[],
): Promise<void> {
  const { columns } = star[table];
  const names = listed(columns.map(([column]) => name(column)));
  const write = store.dialect === 'postgres' ? rowsAsArrays : rowsAsValues;
  const most = mostRows(store.dialect);
  for (let at = 0; at < rows.length; at += most) {
    const some = write(rows.slice(at, at + most), columns);
    const statement = sql`insert into ${namesFor(store)(table)} (${names}) ${some}`;
    await ask(store, `the rows of ${table}`, written(statement, store.dialect));
  }
}
