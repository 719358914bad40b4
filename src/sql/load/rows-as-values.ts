import { nothing, joined, text, value, type Sql } from '../statement/sql.js';
import { realText, wholeText } from '../statement/number-text.js';
import type { ColumnShape } from '../tables/star.js';

/** A field of a row to insert. */
export type Field = number | string | null;

/** A number of a column, or none, as databases read it. */
export function numberText(field: number | null, [, type]: ColumnShape): string {
  if (field === null) return 'null';
  return type === 'real' ? realText(field) : wholeText(field);
}

/** Rows in brackets. Most fields are numbers: text of our own that is put together at once. */
export function rowsAsValues(
  rows: readonly (readonly Field[])[],
  columns: readonly ColumnShape[],
): Sql {
  const pieces: Sql[] = [];
  let numbers = 'values ';
  const put = (field: Field, column: ColumnShape): void => {
    if (typeof field === 'string') {
      pieces.push(text(numbers), value(field));
      numbers = '';
    } else numbers += numberText(field, column);
  };
  for (const [place, row] of rows.entries()) {
    numbers += place === 0 ? '(' : ', (';
    for (const [at, column] of columns.entries()) {
      if (at > 0) numbers += ', ';
      put(row[at] ?? null, column);
    }
    numbers += ')';
  }
  return joined([...pieces, text(numbers)], nothing);
}
