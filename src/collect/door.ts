export { collect } from './collect.js';
export type { Collected } from './collected.js';
export { collectedSubmissions, type AcceptOptions } from './collected-submissions.js';
export type { CollectOptions, CollectProgress } from './collect-options.js';
export type { CollectFile } from './files/collect-file.js';
export type { FindingsOptions } from './findings-list/findings-options.js';
export { findingsSheet } from './findings-list/findings-sheet.js';
export { findingsWorkbook, type FindingsFileOptions } from './findings-list/findings-workbook.js';
export type { FileOutcome, FileVerdict } from './outcomes/file-outcome.js';
