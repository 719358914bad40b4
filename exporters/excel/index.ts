export type { ExcelOptions } from './excel-options.js';
export { excel } from './excel.js';
export type { ReadLimits } from './reading/read-limits.js';
export { readSheets, type ReadSheetsOptions } from './reading/read-sheets.js';
export { streamWorkbook } from './stream/stream-workbook.js';
export type { StreamedRows } from './stream/streamed-rows.js';
