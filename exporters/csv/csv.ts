import {
  defineExporter,
  removeUnprintable,
  throwIfAborted,
  type Exporter,
  type RenderContext,
  type RenderedFile,
} from '#room/export';
import { DanvanError, readable } from '#room/findings';
import type { ReportDocument } from '#room/report';
import { completeFormat, type CsvFormat } from './csv-format.js';
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
  { tables, ...format }: CsvExportOptions,
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
 * @param options - Which tables, what parts cells, and the decimal mark.
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
 * @category Export
 */
export function csv(options: CsvExportOptions = {}): Exporter<'csv'> {
  readable('The options', () => {
    checkTables(options.tables);
    completeFormat(options);
  });
  return defineExporter({
    name: 'csv',
    capabilities: { formulas: true },
    render: async (given, context) => {
      throwIfAborted(context.signal);
      const { document, findings } = removeUnprintable(given);
      return { ...(await writeFile(document, options, context)), findings };
    },
  });
}
