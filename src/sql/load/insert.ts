import { ask } from '../statement/ask.js';
import { joined, listed, name, real, sql, value, type Sql } from '../statement/sql.js';
import type { SqlStore } from '../statement/store.js';
import { written } from '../statement/written.js';
import { star, type StarTable } from '../tables/star.js';
import { namesFor } from '../tables/table-name.js';

/** A field of a row to insert. */
export type Field = number | string | null;

const fieldSql = (field: Field, isReal: boolean): Sql => {
  if (field === null) return sql`null`;
  if (typeof field === 'string') return value(field);
  return isReal ? real(field) : sql`${field}`;
};

/** So many rows in one statement: their parameters stay far below what databases take. */
const mostRows = 2000;

/** Inserts rows, some at a time; their fields stand in the order of the columns. */
export async function insertRows(
  store: SqlStore,
  table: StarTable,
  rows: readonly (readonly Field[])[],
): Promise<void> {
  const { columns } = star[table];
  const names = listed(columns.map(([column]) => name(column)));
  const head = sql`insert into ${namesFor(store)(table)} (${names}) values `;
  for (let at = 0; at < rows.length; at += mostRows) {
    const some = rows.slice(at, at + mostRows).map((row) => {
      const fields = row.map((field, place) => fieldSql(field, columns[place]?.[1] === 'real'));
      return sql`(${listed(fields)})`;
    });
    const statement = { pieces: [...head.pieces, ...joined(some, sql`, `).pieces] };
    await ask(store, `the rows of ${table}`, written(statement, store.dialect));
  }
}
