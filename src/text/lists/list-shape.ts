import { cleanCell } from './clean-cell.js';

/** What a reader of one kind of list asks for. */
export interface ListShape<Column extends string> {
  /** What findings call the list. */
  readonly file: string;
  readonly required: readonly Column[];
  readonly optional?: readonly Column[];
  /** Columns in which rows may hold numbers instead of texts. */
  readonly numbers?: readonly Column[];
  /** What the header calls the columns, where that is not their own name. */
  readonly headers?: { readonly [Name in Column]?: string | undefined } | undefined;
}

/** What the header of a list calls a column. */
export const headerOf = <Column extends string>(
  { headers }: ListShape<Column>,
  column: Column,
): string => cleanCell(headers?.[column] ?? column);
