export { word } from './word.js';
export type { DocxLibrary, WordOptions } from './word-options.js';
export { fillDocument, type FillOptions } from './filling/fill-document.js';
export type { DocumentRow, DocumentValue, DocumentValues } from './filling/document-values.js';
