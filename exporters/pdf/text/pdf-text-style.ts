import type { TextStyle } from '#room/report';
import { faceNameOf, type Faces } from '../font/faces.js';
import type { PdfTextStyle } from '../pdf-node.js';

/** Lines of one text are this many times the height of the font, unless the layout says more. */
const single = 1.1;

/** The height of a line in points: what the layout asks for, but room enough for the letters. */
export function lineHeightOf(style: TextStyle, faces: Faces, spacing = 0): number {
  return Math.max(spacing, faces[faceNameOf(style)].lineHeight * style.size * single);
}

/**
 * A text style as pdfmake takes it; capitals are put on by {@link writeText}.
 *
 * @param spacing - Points from line to line. Defaults to single spacing.
 */
export function pdfTextStyle(style: TextStyle, faces: Faces, spacing = 0): PdfTextStyle {
  const natural = faces[faceNameOf(style)].lineHeight * style.size;
  return {
    fontSize: style.size,
    lineHeight: lineHeightOf(style, faces, spacing) / natural,
    ...(style.bold === true && { bold: true }),
    ...(style.italic === true && { italics: true }),
    ...(style.underline === true && { decoration: 'underline' }),
  };
}
