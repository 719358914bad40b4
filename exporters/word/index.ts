export { word } from './word.js';
export type { DocxLibrary, WordOptions } from './word-options.js';
