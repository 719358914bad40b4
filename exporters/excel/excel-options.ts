import type { ReadLimits } from './reading/read-limits.js';

/**
 * What can be handed to {@link excel}.
 *
 * Vietnamese: tùy chọn xuất Excel.
 *
 * @example
 * ```ts
 * import { excel, type ExcelOptions } from 'danvan/excel';
 *
 * const options: ExcelOptions = {};
 * excel(options).name; //=> 'excel'
 * ```
 *
 * @category Excel
 */
export interface ExcelOptions {
  /**
   * Whether totals are written as `SUBTOTAL`, which follows a filter, with the rows that they add up
   * to be folded away, and a filter on the only table of a sheet. Defaults to false.
   */
  readonly outline?: boolean | undefined;
  /** exceljs, or a fork of it, to write the workbook with. Defaults to none: this library writes it. */
  readonly exceljs?: { readonly Workbook: new () => object } | undefined;
  /** How much of a workbook is read before it is refused. Default to those that {@link ReadLimits} states. */
  readonly limits?: Partial<ReadLimits> | undefined;
}
