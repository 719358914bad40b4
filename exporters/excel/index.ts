export type { ExcelOptions } from './excel-options.js';
export { excel } from './excel.js';
