import type { SheetFormat } from '#room/export';
import { readable } from '#room/findings';
import { completeFormat, type CsvFormat } from './csv-format.js';
import { readSheets } from './reading/read-sheets.js';
import { writeSheets } from './writing/write-sheets.js';

/**
 * How {@link csvSheets} reads and writes.
 *
 * Vietnamese: tùy chọn trang tính CSV.
 *
 * @example
 * ```ts
 * import type { CsvSheetOptions } from 'danvan/csv';
 *
 * const options: CsvSheetOptions = { sheet: 'Biểu 01' };
 * ```
 *
 * @category Export
 */
export interface CsvSheetOptions extends CsvFormat {
  /** What the sheet of a CSV file is called, which has no name of its own. Defaults to `CSV`. */
  readonly sheet?: string | undefined;
}

/**
 * CSV as a format of sheets: one sheet is one file, several are a zip file of them.
 *
 * Vietnamese: trang tính CSV.
 *
 * Reading takes UTF-8 with and without byte order mark, UTF-16 and windows-1258, cells parted by
 * semicolons, commas or tabs; every cell stays a text in its place, so that leading zeros stay. TCVN3 and
 * VNI are recognized, told and not read. Writing keeps every cell in its place; formulas
 * become their results. Findings: `files/not-opened`, `files/values-only`, `text/legacy-encoding`,
 * `text/broken-quotes`.
 *
 * @param options - How files are written, and the name of a sheet that is read.
 * @returns The format.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for options that are none.
 *
 * @example
 * ```ts
 * import { encodeText } from 'danvan';
 * import { csvSheets } from 'danvan/csv';
 *
 * const { sheets } = await csvSheets().readSheets(encodeText('Xã;Số cuộc\r\nAn Bình;58,5'));
 * sheets[0]?.cells.at(-1); //=> { row: 2, column: 2, value: '58,5' }
 * ```
 *
 * @category Export
 */
export function csvSheets(options: CsvSheetOptions = {}): SheetFormat {
  const format = completeFormat(options);
  const name = readable('The options', () => options.sheet ?? 'CSV');
  return Object.freeze({
    extension: 'csv',
    readSheets: async (bytes, context = {}) => readSheets(bytes, name, context),
    writeSheets: (sheets, context) => writeSheets(sheets, context, format),
  } satisfies SheetFormat);
}
