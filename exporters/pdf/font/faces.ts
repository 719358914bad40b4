import type { TextStyle } from '#room/report';
import type { PdfFonts } from '../pdf-options.js';
import { createFace, type Face } from './face.js';

/** The four styles of a typeface, as pdfmake names them. */
export type FaceName = keyof PdfFonts;

/** What is known of each style. */
export type Faces = { readonly [Name in FaceName]: Face };

export const faceNames: readonly FaceName[] = Object.freeze([
  'normal',
  'bold',
  'italics',
  'bolditalics',
]);

/** Reads the metrics of all four styles. */
export const createFaces = (fonts: PdfFonts): Faces => ({
  normal: createFace(fonts.normal, 'normal'),
  bold: createFace(fonts.bold, 'bold'),
  italics: createFace(fonts.italics, 'italics'),
  bolditalics: createFace(fonts.bolditalics, 'bolditalics'),
});

/** The style of the typeface that a text style asks for. */
export function faceNameOf({ bold, italic }: Pick<TextStyle, 'bold' | 'italic'>): FaceName {
  if (bold === true) return italic === true ? 'bolditalics' : 'bold';
  return italic === true ? 'italics' : 'normal';
}
