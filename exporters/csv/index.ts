export { csv, type CsvExportOptions } from './csv.js';
export type { CsvFormat } from './csv-format.js';
