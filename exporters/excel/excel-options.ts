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
  /** exceljs, or a fork of it. Defaults to importing `exceljs`. */
  readonly exceljs?: { readonly Workbook: new () => object } | undefined;
}
