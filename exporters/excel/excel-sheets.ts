import type { SheetFormat } from '#room/export';
import { readSheets, type ReadSheetsOptions } from './reading/read-sheets.js';
import { writeSheets } from './writing/write-sheets.js';

/**
 * What {@link excel} does with sheets as data.
 *
 * @param options - The limits of reading.
 */
export const excelSheets = ({ limits }: Pick<ReadSheetsOptions, 'limits'>): SheetFormat => ({
  extension: 'xlsx',
  readSheets: (bytes, watching) => readSheets(bytes, { ...watching, limits }),
  writeSheets,
});
