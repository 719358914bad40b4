/** A run of columns, both ends counted from 1 and inclusive. */
export interface Columns {
  readonly from: number;
  readonly to: number;
}

/** The columns of a sheet whose table is printed in parts, page beside page. */
export interface SplitColumns {
  /** The columns that are repeated on each page; none where the last is 0. */
  readonly repeated: Columns;
  /** The columns of each part; those of the first begin with the repeated ones. */
  readonly parts: readonly Columns[];
  /** For each part the indices of its columns of the table, the repeated ones left out. */
  readonly columns: readonly Columns[];
}
