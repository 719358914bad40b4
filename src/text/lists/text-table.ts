import type { Finding } from '#room/findings';

/**
 * A row of a list, each cell as text under the name of its column.
 *
 * Vietnamese: dòng.
 *
 * `row` is the number that a person sees in the sheet: the header is row 1.
 *
 * @example
 * ```ts
 * import type { TextRow } from 'danvan/text';
 *
 * const row: TextRow = { row: 2, cells: { code: '01', name: 'Hà Nội' } };
 * ```
 *
 * @category Text
 */
export interface TextRow {
  /** The line of the file, 1 for the first. */
  readonly row: number;
  /** Its texts by column. */
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * A row that was not taken, as it was given; a finding says why.
 *
 * Vietnamese: dòng bị loại.
 *
 * @example
 * ```ts
 * import type { RejectedRow } from 'danvan/text';
 *
 * const row: RejectedRow = { row: 7, cells: ['00712', 'Phố Bảng'] };
 * ```
 *
 * @category Text
 */
export interface RejectedRow {
  /** The line of the file, 1 for the first. */
  readonly row: number;
  /** What stood in it, as it was given. */
  readonly cells: readonly unknown[];
}

/**
 * A list that was read: its columns, its good rows, and what became of the others.
 *
 * Vietnamese: bảng dữ liệu.
 *
 * Every row with something in it is in `rows` or in `rejected`.
 *
 * @example
 * ```ts
 * import { parseCsv, type TextTable } from 'danvan/text';
 *
 * const table: TextTable = parseCsv('code,name\n01,Hà Nội');
 * table.columns; //=> ['code', 'name']
 * ```
 *
 * @category Text
 */
export interface TextTable {
  /** Names of the columns, as the head of the file has them. */
  readonly columns: readonly string[];
  /** The rows that could be read. */
  readonly rows: readonly TextRow[];
  /** The rows that could not be read, as they were given. */
  readonly rejected: readonly RejectedRow[];
  /** What was wrong with the file. */
  readonly findings: readonly Finding[];
}
