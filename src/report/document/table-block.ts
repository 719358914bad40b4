import type { TableCell } from './table-cell.js';

/**
 * A column that holds cells.
 *
 * Vietnamese: cột.
 *
 * `key` is where the cells of a row are found, and belongs to one column of the table.
 *
 * @example
 * ```ts
 * import type { TableColumn } from 'danvan/report';
 *
 * const column: TableColumn = { key: 'cases', title: 'Số vụ, việc', width: 2, align: 'right' };
 * ```
 *
 * @category Report
 */
export interface TableColumn {
  /** The name under which rows have the cell of this column. */
  readonly key: string;
  /** The words of the heading. */
  readonly title: string;
  /** The share of the width, relative to the other columns of the table. */
  readonly width: number;
  /** How cells of the column are set. */
  readonly align: 'left' | 'center' | 'right';
}

/**
 * Columns under one common heading.
 *
 * Vietnamese: nhóm cột.
 *
 * Groups may hold groups.
 *
 * @example
 * ```ts
 * import { leafColumns, type TableColumnGroup } from 'danvan/report';
 *
 * const group: TableColumnGroup = {
 *   title: 'Hòa giải ở cơ sở',
 *   columns: [
 *     { key: 'received', title: 'Tiếp nhận', width: 1, align: 'right' },
 *     { key: 'successful', title: 'Hòa giải thành', width: 1, align: 'right' },
 *   ],
 * };
 * leafColumns([group]).length; //=> 2
 * ```
 *
 * @category Report
 */
export interface TableColumnGroup {
  /** The heading above the columns. */
  readonly title: string;
  /** What stands below it, from left to right. */
  readonly columns: readonly (TableColumn | TableColumnGroup)[];
}

/**
 * One row of a table; a column without a cell is blank.
 *
 * Vietnamese: hàng.
 *
 * `cells` are found by the key of their column.
 *
 * @example
 * ```ts
 * import type { TableRow } from 'danvan/report';
 *
 * const row: TableRow = {
 *   role: 'total',
 *   cells: {
 *     unit: { kind: 'text', text: 'Tổng cộng' },
 *     cases: { kind: 'number', amount: 325, decimals: 0 },
 *   },
 * };
 * ```
 *
 * @category Report
 */
export interface TableRow {
  /** Figures, a line that names a group, or a total. */
  readonly role: 'data' | 'group' | 'total';
  /** The cells by the keys of the columns; an absent one stays blank. */
  readonly cells: { readonly [column: string]: TableCell };
}

/**
 * Sums that a long table carries from page to page: at the foot of each page but the last what its rows
 * so far add up to, and the same at the head of the next.
 *
 * Vietnamese: cộng chuyển trang, mang sang.
 *
 * Rows of data are added, groups and totals are not. A format with pages prints them; one that is
 * paged by another program says that it does not.
 *
 * @example
 * ```ts
 * import type { CarriedSums } from 'danvan/report';
 *
 * const carried: CarriedSums = {
 *   columns: ['cases'],
 *   forward: 'Cộng chuyển trang',
 *   brought: 'Mang sang',
 * };
 * ```
 *
 * @category Report
 */
export interface CarriedSums {
  /** Keys of the columns that are added. */
  readonly columns: readonly string[];
  /** The words at the foot of a page: “Cộng chuyển trang”. */
  readonly forward: string;
  /** The words at the head of the next page: “Mang sang”. */
  readonly brought: string;
}

/**
 * A table with nested headings and typed cells.
 *
 * Vietnamese: bảng, biểu.
 *
 * Columns marked as `labels` are repeated when a table is too wide for its page and is printed in
 * parts.
 *
 * @example
 * ```ts
 * import type { TableBlock } from 'danvan/report';
 *
 * const table: TableBlock = {
 *   kind: 'table',
 *   columns: [
 *     { key: 'unit', title: 'Đơn vị', width: 3, align: 'left' },
 *     { key: 'cases', title: 'Số vụ, việc', width: 1, align: 'right' },
 *   ],
 *   labels: ['unit'],
 *   index: { unit: 'A', cases: '1' },
 *   rows: [
 *     {
 *       role: 'data',
 *       cells: {
 *         unit: { kind: 'text', text: 'Xã Gò Dầu' },
 *         cases: { kind: 'number', amount: 7, decimals: 0 },
 *       },
 *     },
 *   ],
 * };
 * ```
 *
 * @category Report
 */
export interface TableBlock {
  /** Tells kinds of blocks apart. */
  readonly kind: 'table';
  /** What stands above the table. Defaults to nothing. */
  readonly caption?: string;
  /** Stands above the table on the right: “Đơn vị tính: …”. */
  readonly unitLine?: string;
  /** Columns from left to right; groups have a heading above several. */
  readonly columns: readonly (TableColumn | TableColumnGroup)[];
  /** Keys of the leading columns that name a row. */
  readonly labels: readonly string[];
  /** The row of column codes under the headings: A, B, 1, 2 … */
  readonly index?: { readonly [column: string]: string };
  /** The rows from top to bottom, totals among them. */
  readonly rows: readonly TableRow[];
  /** Sums carried from page to page. Defaults to none. */
  readonly carried?: CarriedSums;
}
