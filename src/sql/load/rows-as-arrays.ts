import { listed, sql, value, type Sql } from '../statement/sql.js';
import { typesIn } from '../tables/column-types.js';
import type { ColumnShape } from '../tables/star.js';
import { numberText, type Field } from './rows-as-values.js';

/** An element of an array of PostgreSQL, in whose text quotes and backslashes are escaped. */
const elementOf = (field: Field, column: ColumnShape): string =>
  typeof field === 'string'
    ? `"${field.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
    : numberText(field, column);

/** Rows as one array a column, which PostgreSQL reads three times as fast as rows in brackets. */
export function rowsAsArrays(
  rows: readonly (readonly Field[])[],
  columns: readonly ColumnShape[],
): Sql {
  const types = typesIn('postgres');
  const arrays = columns.map((column, at) => {
    const elements = rows.map((row) => elementOf(row[at] ?? null, column));
    return sql`${value(`{${elements.join(',')}}`)}::text::${types[column[1]]}[]`;
  });
  return sql`select * from unnest(${listed(arrays)})`;
}
