export type { ExcelOptions } from './excel-options.js';
export { excel } from './excel.js';
export { streamWorkbook } from './stream/stream-workbook.js';
export type { StreamedRows } from './stream/streamed-rows.js';
