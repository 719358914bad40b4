// Types and not interfaces, since the facts of a finding are looked up by any name.
/** Where a figure stands: the form as people call it, its row where the form names it, its column. */
export type FormPlace = {
  readonly form: string;
  /** The name of the row; absent where a row is a unit, which the finding names itself. */
  readonly row?: string;
  /** As printed: `3=6+7`. */
  readonly column: string;
  readonly heading: string;
};

/** The one figure with which all sums that it is in would hold. */
export type PerhapsCell = {
  /** The index of its column. */
  readonly column: string;
  readonly now: number;
  readonly amount: number;
  /** The name of its row; where a row is a unit, that. */
  readonly row?: string;
  readonly unit?: string;
};

/** A figure, and what it should be. */
export type Unlike = FormPlace & {
  readonly perhaps?: PerhapsCell;
  readonly found: number;
  readonly expected: number;
  /** What is found, less what is expected. */
  readonly difference: number;
};

/** Two sides of a check. */
export type Compared = {
  readonly form: string;
  readonly row?: string;
  readonly left: string;
  readonly leftAmount: number;
  readonly sign: '<=' | '>=' | '=';
  readonly right: string;
  /** The other form, where the right side stands in one. */
  readonly rightForm?: string;
  readonly rightAmount: number;
  readonly difference: number;
  readonly basis?: string;
  readonly perhaps?: PerhapsCell;
};

/** Where a table says what its figures belong to. */
export type Line = {
  readonly where: 'column' | 'row' | 'sheet';
  /** The letters of the column, the number of the row, or the id that is the same for all. */
  readonly at: string;
  readonly count: number;
};

/** What keeps a figure of a sheet from being read. */
export type CellTrouble =
  | 'error'
  | 'words'
  | 'digits'
  | 'day'
  | 'truth'
  | 'unit'
  | 'fraction'
  | 'negative'
  | 'too-large'
  | 'merged'
  | 'merged-columns';

/** A cell of a sheet whose figure cannot be kept as it is written. */
export type Written = FormPlace & {
  /** What the cell shows, its first hundred characters. */
  readonly text: string;
};
