export { pdf } from './pdf.js';
export type { PdfFonts, PdfmakeLibrary, PdfOptions } from './pdf-options.js';
