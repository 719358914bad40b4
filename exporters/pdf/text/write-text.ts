import { casedText, type TextStyle } from '#room/report';
import { balancedLines, joinNames } from '#room/text';
import { countLines } from './count-lines.js';
import { faceNameOf } from '../font/faces.js';
import type { DocumentPath } from '../ink.js';
import { pdfInlines } from './pdf-inlines.js';
import type { PdfAlignment } from '../pdf-node.js';
import { lineHeightOf, pdfTextStyle } from './pdf-text-style.js';
import type { Placed } from '../page/placed.js';
import type { Sheet } from '../page/sheet.js';
import { textPieces } from './text-pieces.js';

/** How and where a text stands; lengths in points. */
export interface Writing {
  readonly style: TextStyle;
  /** Where the text is in the document, for findings. */
  readonly path: DocumentPath;
  /** The column. Defaults to the width of the page between its margins. */
  readonly width?: number;
  readonly alignment?: PdfAlignment;
  /** Indent of the first line. */
  readonly indent?: number;
  /** Space above the text; there is none below, where it could open an empty page. */
  readonly above?: number;
  /** From line to line. Defaults to single spacing. */
  readonly spacing?: number;
}

/** The share of a column that words may take that must stay in one line. */
const joinedShare = 0.9;

/** Points by which a line stays below its column, so that rounding never breaks it again. */
const hair = 0.1;

interface Line {
  readonly style: TextStyle;
  readonly width: number;
  readonly indent: number;
  readonly alignment: PdfAlignment | undefined;
}

/** The text with its names whole, and as a heading in lines by sense, where it needs several. */
function brokenBySense(
  given: string,
  { style, width, indent, alignment }: Line,
  { faces }: Sheet,
): string {
  const face = faces[faceNameOf(style)];
  const widthOf = (line: string): number => face.widthOf(casedText(line, style)) * style.size;
  if (!given.includes('\n') && widthOf(given) <= width - indent - hair) return given;
  if (alignment !== 'center') return joinNames(given);
  return balancedLines(given, { width: width - hair, widthOf });
}

/** Makes a paragraph of one style: headings in the middle are broken by sense. */
export function writeText(given: string, writing: Writing, sheet: Sheet): Placed {
  const { style, path, indent = 0, above = 0, spacing } = writing;
  const { width = sheet.page.printableWidth, alignment } = writing;
  const faceName = faceNameOf(style);
  const face = sheet.faces[faceName];
  const set = brokenBySense(given, { style, width, indent, alignment }, sheet);
  const text = sheet.ink.ready(casedText(set, style), faceName, path);
  const limit = width * joinedShare - indent;
  const lines = countLines(text, { width, indent, size: style.size, face });
  const nodes = textPieces(text).map((piece, index) => ({
    text: pdfInlines(piece, (stretch) => face.widthOf(stretch) * style.size <= limit),
    ...pdfTextStyle(style, sheet.faces, spacing),
    ...(alignment !== undefined && { alignment }),
    ...(indent > 0 && index === 0 && { leadingIndent: indent }),
    ...(above > 0 && index === 0 && { margin: [0, above, 0, 0] as const }),
  }));
  const [only, ...more] = nodes;
  return {
    node: only !== undefined && more.length === 0 ? only : { stack: nodes },
    height: above + (lines + more.length) * lineHeightOf(style, sheet.faces, spacing),
  };
}
