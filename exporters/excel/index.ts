export type { ExcelOptions } from './excel-options.js';
export { excel } from './excel.js';
export type { ReadLimits } from './reading/read-limits.js';
export { readSheets, type ReadSheetsOptions } from './reading/read-sheets.js';
export { streamWorkbook } from './stream/stream-workbook.js';
export type { StreamedRows } from './stream/streamed-rows.js';
export { writeSheets } from './writing/write-sheets.js';
export {
  annotateWorkbook,
  type AnnotatedWorkbook,
  type AnnotateOptions,
} from './patching/annotate-workbook.js';
export { fillTemplate } from './filling/fill-template.js';
export type { TemplateValue } from './filling/filled-cell.js';
export type { TemplatePlace } from './filling/template-place.js';
