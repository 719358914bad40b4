import type { SheetFormat } from '#room/export';
import { completeFormat, type CsvFormat } from './csv-format.js';
import { readSheets } from './reading/read-sheets.js';
import { writeSheets } from './writing/write-sheets.js';

/**
 * What {@link csv} does with sheets as data.
 *
 * @param options - How files are written, and the name of a sheet that is read.
 */
export function csvSheets({
  sheet = 'CSV',
  ...format
}: CsvFormat & { readonly sheet?: string | undefined }): SheetFormat {
  const complete = completeFormat(format);
  return {
    extension: 'csv',
    readSheets: async (bytes, watching = {}) => readSheets(bytes, sheet, watching),
    writeSheets: (sheets, context) => writeSheets(sheets, context, complete),
  };
}
