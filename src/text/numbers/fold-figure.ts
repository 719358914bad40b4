import { foldShort } from '../letters/fold-short.js';

/** A mark that ends a clause, behind a word; behind digits it could belong to the number. */
const lastMark = /(?<=[\p{L}%)²³₫]) ?[.,;:]+$/u;

/** The text of one figure, ready to be read: folded, without the mark that ends its clause. */
export const foldFigure = (text: string): string => foldShort(text).replace(lastMark, '');
