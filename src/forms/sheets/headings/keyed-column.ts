import type { FormColumn } from '../../definition/form-column.js';

/** The keys of one heading. */
export type Keys = readonly string[];

/** A column with the keys of its headings, from the widest down. */
export interface KeyedColumn {
  readonly column: FormColumn;
  readonly path: readonly Keys[];
  /** The keys of all its headings in one text. */
  readonly joined: Keys;
}
