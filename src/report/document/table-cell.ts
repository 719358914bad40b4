import type { Qualifier } from '#room/text';

/**
 * Points at a cell of the same table: the index of its row and the key of its column.
 *
 * Vietnamese: vị trí ô.
 *
 * Rows count from 0 over the rows of the table, without its head.
 *
 * @example
 * ```ts
 * import type { CellReference } from 'danvan/report';
 *
 * const reference: CellReference = { row: 0, column: 'cases' };
 * ```
 *
 * @category Report
 */
export interface CellReference {
  /** The row of the table, 0 for the first. */
  readonly row: number;
  /** The key of the column. */
  readonly column: string;
}

/**
 * How a figure follows from other cells of its table.
 *
 * Vietnamese: công thức.
 *
 * `sum` adds a run of cells in one column; `add` adds single cells and takes others away;
 * `difference` takes one cell from another; `quotient` divides one by another. An exporter with live
 * formulas writes it beside the amount, which is always right already.
 *
 * @example
 * ```ts
 * import type { CellFormula } from 'danvan/report';
 *
 * const formula: CellFormula = {
 *   op: 'sum',
 *   from: { row: 0, column: 'cases' },
 *   to: { row: 11, column: 'cases' },
 * };
 * ```
 *
 * @category Report
 */
export type CellFormula =
  | { readonly op: 'sum'; readonly from: CellReference; readonly to: CellReference }
  | {
      readonly op: 'add';
      /** Cells that are added. */
      readonly plus: readonly CellReference[];
      /** Cells that are taken off. Defaults to none. */
      readonly minus?: readonly CellReference[];
    }
  | {
      readonly op: 'difference';
      /** The cell from which is subtracted. */
      readonly minuend: CellReference;
      /** The cell that is subtracted. */
      readonly subtrahend: CellReference;
    }
  | {
      readonly op: 'quotient';
      /** The cell above the line. */
      readonly numerator: CellReference;
      /** The cell below the line. */
      readonly denominator: CellReference;
      /** What it is multiplied by: 100 for percent. Defaults to 1 or 100, whichever gives the amount. */
      readonly factor?: number;
    };

/**
 * A cell of words.
 *
 * Vietnamese: ô chữ.
 *
 * Never read as a number or a formula, whatever it looks like.
 *
 * @example
 * ```ts
 * import type { TextCell } from 'danvan/report';
 *
 * const cell: TextCell = { kind: 'text', text: 'Xã Gò Dầu' };
 * ```
 *
 * @category Report
 */
export interface TextCell {
  /** Tells kinds of cells apart. */
  readonly kind: 'text';
  /** The words of the cell. */
  readonly text: string;
  /** Defaults to false. */
  readonly bold?: boolean;
}

/**
 * A cell that holds a figure, kept as a number so that a spreadsheet can add it up.
 *
 * Vietnamese: ô số liệu.
 *
 * `amount` is in the base unit (đồng, cuộc; percent points for a rate, 74 for 74 %). What is
 * printed is `amount / scale`, rounded half up to at most `decimals` digits and filled up with zeros to
 * `minDecimals`, after the qualifier and before the suffix.
 *
 * @example
 * ```ts
 * import { printCell, type NumberCell } from 'danvan/report';
 *
 * const cell: NumberCell = { kind: 'number', amount: 134, decimals: 3, qualifier: 'nearly' };
 * printCell(cell, 'vi'); //=> 'gần 134'
 * ```
 *
 * @category Report
 */
export interface NumberCell {
  /** Tells kinds of cells apart. */
  readonly kind: 'number';
  /** The number, in the unit that the table states. */
  readonly amount: number;
  /** The most digits after the comma; zeros at the end are not printed. */
  readonly decimals: number;
  /** The fewest digits after the comma, for figures that stand below each other. Defaults to 0. */
  readonly minDecimals?: number;
  /** 1, 1000000 (triệu) or 1000000000 (tỷ). Defaults to 1. */
  readonly scale?: number;
  /** Follows the number without a space. */
  readonly suffix?: '%';
  /** Print a plus sign before an amount above zero: for differences. */
  readonly signed?: boolean;
  /** What is said of the number: nearly, over, from. */
  readonly qualifier?: Qualifier;
  /** How a workbook works it out again. Defaults to a plain number. */
  readonly formula?: CellFormula;
  /** Defaults to false. */
  readonly bold?: boolean;
}

/**
 * A cell that has no figure and says why with a mark: “…” missing, “–” nil, “x” not applicable.
 *
 * Vietnamese: ký hiệu.
 *
 * @example
 * ```ts
 * import { marks, type MarkCell } from 'danvan/report';
 *
 * const cell: MarkCell = { kind: 'mark', mark: marks.missing, reason: 'missing' };
 * ```
 *
 * @category Report
 */
export interface MarkCell {
  /** Tells kinds of cells apart. */
  readonly kind: 'mark';
  /** What is printed: “…”. */
  readonly mark: string;
  /** Why there is no number. */
  readonly reason: 'nil' | 'missing' | 'not-applicable' | 'withheld' | 'no-number' | 'no-base';
}

/**
 * One cell of a table.
 *
 * Vietnamese: ô.
 *
 * Told apart by `kind`.
 *
 * @example
 * ```ts
 * import type { TableCell } from 'danvan/report';
 *
 * const isFigure = (cell: TableCell): boolean => cell.kind === 'number';
 * ```
 *
 * @category Report
 */
export type TableCell = TextCell | NumberCell | MarkCell;
