import type { PdfTextNode } from '../pdf-node.js';

/** An empty column that takes the width left over; always a new one, since pdfmake writes into it. */
export const filler = (): PdfTextNode => ({ text: '', width: '*' });
