import type { SplitColumns } from './columns.js';
import type { RowLedger } from './row-ledger.js';
import type { HeadingRows } from '../table/table-headings.js';

/** The rows of a table. */
export interface TableRows extends HeadingRows {
  /** Where the pages of the parts after the first begin. */
  readonly top: number;
  readonly end: number;
}

/** Where a sheet ends, and which rows and columns stay in sight. */
export interface Extent {
  readonly ledger: RowLedger;
  /** The width of each column in points. */
  readonly widths: readonly number[];
  /** The rows of the only table. */
  readonly table: TableRows | undefined;
  readonly split: SplitColumns | undefined;
  readonly labels: number;
}
