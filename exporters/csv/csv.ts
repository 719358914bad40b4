import {
  defineExporter,
  removeUnprintable,
  throwIfAborted,
  type Exporter,
  type RenderContext,
  type RenderedFile,
  type SheetFormat,
} from '#room/export';
import { DanvanError, readable } from '#room/findings';
import type { ReportDocument } from '#room/report';
import { completeFormat, type CsvFormat } from './csv-format.js';
import { csvSheets } from './csv-sheets.js';
import { documentLines } from './document/document-lines.js';
import { documentTables, tableOf } from './document/document-tables.js';
import { tableLines, type CsvWriting } from './document/table-lines.js';
import { csvBytes, csvType, zipType } from './writing/csv-bytes.js';
import { fileName, zippedFiles } from './writing/zipped-files.js';

/**
 * What of a report {@link csv} writes, and how.
 *
 * Vietnamese: tùy chọn xuất CSV.
 *
 * @example
 * ```ts
 * import type { CsvExportOptions } from 'danvan/csv';
 *
 * const dataOnly: CsvExportOptions = { tables: 1, delimiter: ',', decimalMark: '.' };
 * ```
 *
 * @category Export
 */
export interface CsvExportOptions extends CsvFormat {
  /**
   * A number, from 1: that table of the report alone, headings first. `each`: every table as a file
   * of its own, in a zip file. Defaults to the whole report in one file.
   */
  readonly tables?: number | 'each' | undefined;
  /** What the sheet of a CSV file that is read is called, which has no name of its own. Defaults to `CSV`. */
  readonly sheet?: string | undefined;
}

type File = Omit<RenderedFile, 'findings'>;

/** Every table as a file. */
async function zipOfTables(
  document: ReportDocument,
  writing: CsvWriting,
  { signal, onProgress }: RenderContext,
): Promise<File> {
  const files = documentTables(document).map(({ title, table }, at) => ({
    name: fileName(title, at),
    bytes: csvBytes(tableLines(table, writing), writing.format),
  }));
  return { bytes: await zippedFiles(files, { signal, onProgress }), ...zipType };
}

function writeFile(
  document: ReportDocument,
  { tables, sheet: _sheet, ...format }: CsvExportOptions,
  context: RenderContext,
): File | Promise<File> {
  const { language } = document;
  const writing = { format: completeFormat(format), language, signal: context.signal };
  if (tables === 'each') return zipOfTables(document, writing, context);
  const lines =
    tables === undefined
      ? documentLines(document, writing, context)
      : tableLines(tableOf(document, tables), writing);
  return { bytes: csvBytes(lines, writing.format), ...csvType };
}

function checkTables(tables: unknown): void {
  if (tables === undefined || tables === 'each') return;
  if (typeof tables === 'number' && Number.isInteger(tables) && tables > 0) return;
  throw new DanvanError('INVALID_ARGUMENT', 'tables must be “each”, or a number from 1 on.');
}

/**
 * Writes reports as CSV: the whole report, one of its tables, or each table as a file in a zip file.
 *
 * Vietnamese: xuất CSV.
 *
 * Numbers stay numbers, in full and without points between thousands; those with a qualifier or a
 * unit are what is printed. Nested headings stand in one row. A text that a spreadsheet program would take for
 * a formula gets a `'` before it. The same report gives the same bytes. Findings:
 * `export/characters-removed`.
 *
 * It is a `SheetFormat` too: one sheet is a CSV file, several are a zip file of them. Reading takes
 * UTF-8 with and without byte order mark, UTF-16 and windows-1258, and cells parted by semicolons, commas or
 * tabs; every cell stays a text in its place, so that leading zeros stay. A JSON list of rows is read as
 * well, with its numbers. TCVN3 and VNI are recognized, told
 * and not read. Writing keeps every cell in its place; formulas become their results. Findings:
 * `files/not-opened`, `files/nested-value`, `files/values-only`, `text/legacy-encoding`, `text/broken-quotes`.
 *
 * @param options - Which tables, what parts cells, the decimal mark, and the name of a sheet that is read.
 * @returns The exporter.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for options that are none, and, when it
 * renders, for a table that the report does not have.
 *
 * @example
 * ```ts
 * import { exportReport, vi } from 'danvan';
 * import { csv } from 'danvan/csv';
 * import { sampleReport } from 'danvan/testing';
 *
 * const context = { locale: vi, createdAt: '2020-07-07' };
 * const file = await exportReport(sampleReport, csv({ tables: 1 }), context);
 * file.extension; //=> 'csv'
 * ```
 *
 * @example Sheets
 * ```ts
 * import { encodeText } from 'danvan/exporter';
 * import { csv } from 'danvan/csv';
 *
 * const { sheets } = await csv().readSheets(encodeText('Xã;Số cuộc\r\nAn Bình;58,5'));
 * sheets[0]?.cells.at(-1); //=> { row: 2, column: 2, value: '58,5' }
 * ```
 *
 * @category Export
 */
export function csv(options: CsvExportOptions = {}): Exporter<'csv'> & SheetFormat {
  const sheets = readable('The options', () => {
    checkTables(options.tables);
    return csvSheets(options);
  });
  const exporter = defineExporter({
    name: 'csv',
    capabilities: { formulas: true },
    render: async (given, context) => {
      throwIfAborted(context.signal);
      const { document, findings } = removeUnprintable(given);
      return { ...(await writeFile(document, options, context)), findings };
    },
  });
  return Object.freeze({ ...exporter, ...sheets });
}
