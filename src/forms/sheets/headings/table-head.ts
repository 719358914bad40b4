import { type LabelHolds } from '#room/text';
import type { CellData } from '#room/export';
import type { FormColumn } from '../../definition/form-column.js';

/** A column of a sheet whose column of the form is not sure. */
export interface UnclearColumn {
  readonly column: number;
  /** The cell that says what it is: its heading, else its index. */
  readonly cell: CellData;
  readonly heading: string;
  readonly problem: 'ambiguous' | 'disagrees' | 'repeated' | 'unknown';
  /** The columns of the form that it may be; for `disagrees` by heading, then by index. */
  readonly may: readonly FormColumn[];
}

/** The headings of a table that were recognised. */
export interface TableHead {
  readonly top: number;
  /** The last row of it, that of indexes included. */
  readonly bottom: number;
  /** The last row that belongs to the table, before the next one begins. */
  readonly until: number;
  readonly columns: ReadonlyMap<number, FormColumn>;
  readonly labels: { readonly [Holds in LabelHolds]?: number };
  readonly unclear: readonly UnclearColumn[];
  /** Columns taken by their index whose heading says something else. */
  readonly renamed: readonly UnclearColumn[];
  readonly missing: readonly FormColumn[];
  /** The cells that said all this. */
  readonly cells: readonly CellData[];
  /** How many columns were known by their headings. */
  readonly known: number;
}
