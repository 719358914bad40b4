import type { SheetFormat } from '#room/export';
import { readSheets, type ReadSheetsOptions } from './reading/read-sheets.js';

/**
 * What {@link excel} does with sheets as data: the reading half of a `SheetFormat`.
 *
 * @param options - Limits of the reading.
 */
export const excelSheets = ({
  limits,
}: Pick<ReadSheetsOptions, 'limits'>): Pick<SheetFormat, 'extension' | 'readSheets'> => ({
  extension: 'xlsx',
  readSheets: (bytes, watching) => readSheets(bytes, { ...watching, limits }),
});
