/**
 * Where the figures of a filled form stood in a workbook.
 *
 * Vietnamese: vị trí số liệu của biểu trong bảng tính.
 *
 * @example
 * ```ts
 * import type { SheetPlaces } from 'danvan/forms';
 *
 * const places: SheetPlaces = { sheet: 'Biểu 01', columns: { '1': 'C' }, rows: [8], total: 9 };
 * ```
 *
 * @category Forms
 */
export interface SheetPlaces {
  /** As on its tab. */
  readonly sheet: string;
  /** The letters of the columns, by their index in the form. */
  readonly columns: { readonly [index: string]: string };
  /** The numbers of the rows, in the order of the rows of the filled form. */
  readonly rows: readonly number[];
  /** The row of totals, where it was there. */
  readonly total?: number | undefined;
}
