import type { Finding } from '#room/findings';
import type { RenderContext, RenderedFile } from '../exporter.js';

/**
 * What a cell is for, when a sheet is written; a reader leaves it out.
 *
 * Vietnamese: vai trò của ô.
 *
 * `input` is to be filled in and is the only one that is not locked; `index` is the row of printed
 * column numbers; `mark` is for programs and is not printed.
 *
 * @example
 * ```ts
 * import type { CellRole } from 'danvan/exporter';
 *
 * const role: CellRole = 'input';
 * ```
 *
 * @category Export
 */
export type CellRole =
  'title' | 'heading' | 'index' | 'label' | 'input' | 'total' | 'note' | 'mark';

/**
 * What cells of a sheet let people type in: one of a list, or a whole number, or a number.
 *
 * Vietnamese: kiểm tra dữ liệu nhập.
 *
 * @example
 * ```ts
 * import type { CellInput } from 'danvan/exporter';
 *
 * const input: CellInput = { kind: 'whole', message: 'Số cuộc; không có thì ghi 0.' };
 * ```
 *
 * @category Export
 */
export interface CellInput {
  /**
   * `list` takes the choices and nothing else; `whole` asks for whole numbers from 0, `decimal` for
   * numbers from 0, and both keep something else, as “gần 134”, where the writer confirms it.
   */
  readonly kind: 'list' | 'whole' | 'decimal' | 'any';
  /** What a `list` offers; at most 255 characters with their commas. */
  readonly choices?: readonly string[];
  /** Shown beside the cell as soon as somebody stands in it. */
  readonly message?: string;
}

/**
 * The cell that a click on another one leads to.
 *
 * Vietnamese: liên kết tới ô.
 *
 * @example
 * ```ts
 * import type { CellLink } from 'danvan/exporter';
 *
 * const link: CellLink = { file: 'xa-an-binh.xlsx', sheet: 'Biểu 01', address: 'D7' };
 * ```
 *
 * @category Export
 */
export interface CellLink {
  /** The name of another file in the same folder; this one, where it is absent. */
  readonly file?: string;
  /** The name of the sheet that it leads to. */
  readonly sheet: string;
  /** In A1 form. */
  readonly address: string;
}

/**
 * One cell that holds something, with its place as people count it.
 *
 * Vietnamese: ô của trang tính.
 *
 * A cell that holds nothing is not listed. Numbers, texts and truth values are told apart, so that
 * a number stored as text stays a text; a day is a number or a text with `day` beside it.
 *
 * @example
 * ```ts
 * import type { CellData } from 'danvan/exporter';
 *
 * const cell: CellData = { row: 7, column: 3, value: 325 };
 * ```
 *
 * @category Export
 */
export interface CellData {
  /** From 1, as people count. */
  readonly row: number;
  /** From 1: column A is 1. */
  readonly column: number;
  /** What it holds; null where it holds nothing but a formula without result, an error, or is empty to be filled in. */
  readonly value: string | number | boolean | null;
  /** The formula without “=”, where there is one; `value` is its stored result. */
  readonly formula?: string;
  /** An error as spreadsheets write it: `#REF!`, `#DIV/0!`. */
  readonly error?: string;
  /** The ISO calendar date, where the cell's format makes a day of its number. */
  readonly day?: string;
  /** The format code, where it is not General: `#,##0`, `0%`. */
  readonly format?: string;
  /** A comment on it, without its author. */
  readonly comment?: string;
  /** Written only: what it is for. */
  readonly role?: CellRole;
  /** Written only: what may be typed. */
  readonly input?: CellInput;
  /** Written only: where a click on it leads. */
  readonly link?: CellLink;
}

/**
 * Cells that were merged into one, both corners inclusive, from 1.
 *
 * Vietnamese: vùng gộp ô.
 *
 * @example
 * ```ts
 * import type { CellArea } from 'danvan/exporter';
 *
 * const area: CellArea = { top: 1, left: 1, bottom: 1, right: 5 };
 * ```
 *
 * @category Export
 */
export interface CellArea {
  /** The first row, 1 for the first of the sheet. */
  readonly top: number;
  /** The first column, 1 for the first of the sheet. */
  readonly left: number;
  /** The last row, inclusive. */
  readonly bottom: number;
  /** The last column, inclusive. */
  readonly right: number;
}

/**
 * A sheet as data: its cells, and nothing of a file format.
 *
 * Vietnamese: trang tính.
 *
 * Exporters turn bytes into sheets and back; forms read and write sheets; neither sees the other.
 *
 * @example
 * ```ts
 * import type { SheetData } from 'danvan/exporter';
 *
 * const sheet: SheetData = { name: 'Biểu 01', cells: [{ row: 1, column: 1, value: 'Xã An Bình' }] };
 * ```
 *
 * @category Export
 */
export interface SheetData {
  /** As on its tab. */
  readonly name: string;
  /** Row by row, from the left; no place twice. */
  readonly cells: readonly CellData[];
  /** Cells merged into one; their value is that of the upper left cell. */
  readonly merged?: readonly CellArea[];
  /** True where its tab is hidden. */
  readonly hidden?: boolean;
  /** Rows that are hidden, by number. */
  readonly hiddenRows?: readonly number[];
  /** Columns that are hidden, by number. */
  readonly hiddenColumns?: readonly number[];
  /** Written only: widths of columns in characters, from the left. */
  readonly widths?: readonly number[];
  /** Written only: the rows from the top that stay in sight. */
  readonly frozenRows?: number;
  /** Written only: true locks every cell but those to be filled in, without a password. */
  readonly isLocked?: boolean;
}

/**
 * What a file of sheets held; a file that could not be read holds no sheets and says why.
 *
 * Vietnamese: nội dung tệp bảng tính.
 *
 * @example
 * ```ts
 * import type { ReadSheets } from 'danvan/exporter';
 *
 * const nothing: ReadSheets = { sheets: [], findings: [] };
 * ```
 *
 * @category Export
 */
export interface ReadSheets {
  /** The sheets of the workbook, in their order. */
  readonly sheets: readonly SheetData[];
  /** What could not be read, and why. */
  readonly findings: readonly Finding[];
}

/**
 * A format of files that hold sheets: bytes into sheets and sheets into bytes.
 *
 * Vietnamese: định dạng bảng tính.
 *
 * `danvan/excel` and `danvan/csv` give one each; whoever reads and writes sheets takes it as an
 * argument and knows no format.
 *
 * @example
 * ```ts
 * import type { SheetFormat } from 'danvan/exporter';
 *
 * const countSheets = async (format: SheetFormat, bytes: Uint8Array): Promise<number> =>
 *   (await format.readSheets(bytes)).sheets.length;
 * ```
 *
 * @category Export
 */
export interface SheetFormat {
  /** Of the files: `xlsx`, `csv`. */
  readonly extension: string;
  /**
   * Reads a file that may be hostile, broken or no such file at all.
   *
   * @returns Its sheets; what could not be read is a finding and never thrown.
   */
  readonly readSheets: (
    bytes: Uint8Array,
    context?: Pick<RenderContext, 'signal' | 'onProgress'>,
  ) => Promise<ReadSheets>;
  /** Writes sheets; the same sheets give the same bytes. */
  readonly writeSheets: (
    sheets: readonly SheetData[],
    context: RenderContext,
  ) => Promise<RenderedFile>;
}
