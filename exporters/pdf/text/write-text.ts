import { casedText, type TextStyle } from '#room/report';
import { balancedLines, joinNames } from '#room/text';
import { countLines } from './count-lines.js';
import { faceNameOf } from '../font/faces.js';
import type { DocumentPath } from '../ink.js';
import { endOf, wholeOf } from './end-of.js';
import { pdfInlines } from './pdf-inlines.js';
import type { PdfAlignment, PdfTextNode } from '../pdf-node.js';
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
  /** Whether words of two syllables stay whole, as in headings. */
  readonly pairs?: boolean;
  /** Whether its last lines may go along with what follows. */
  readonly parts?: boolean;
}

/** The share of a column that words may take that must stay in one line. */
const joinedShare = 0.9;

/** Points by which a line stays below its column, so that rounding never breaks it again. */
const hair = 0.1;

interface Line {
  readonly style: TextStyle;
  readonly width: number;
  readonly indent?: number;
  readonly alignment: PdfAlignment | undefined;
  readonly pairs?: boolean;
}

/** The text with its names whole, and as a heading in lines by sense, where it needs several. */
export function brokenBySense(
  given: string,
  { style, width, indent = 0, alignment, pairs = false }: Line,
  { faces }: Pick<Sheet, 'faces'>,
): string {
  const face = faces[faceNameOf(style)];
  const widthOf = (line: string): number => face.widthOf(casedText(line, style)) * style.size;
  if (!given.includes('\n') && widthOf(given) <= width - indent - hair) return given;
  if (alignment !== 'center') return joinNames(given, pairs);
  return balancedLines(given, { width: width - hair, widthOf });
}

/** What the first line of a text has. */
const openingOf = (indent: number, above: number) => ({
  ...(indent > 0 && { leadingIndent: indent }),
  ...(above > 0 && { margin: [0, above, 0, 0] as const }),
});

/** How a text parts at the end of a page. */
function partsOf(
  node: PdfTextNode,
  { lines, ...rest }: Parameters<typeof endOf>[1] & { readonly lines: number },
): Pick<Placed, 'end' | 'whole'> {
  const end = endOf(node.text, rest);
  return { end, whole: () => wholeOf(node, { lines, end }) };
}

/** Makes a paragraph of one style: headings in the middle are broken by sense. */
export function writeText(given: string, writing: Writing, sheet: Sheet): Placed {
  const { style, path, indent = 0, above = 0, spacing, parts = false, pairs = false } = writing;
  const { width = sheet.page.printableWidth, alignment } = writing;
  const faceName = faceNameOf(style);
  const face = sheet.faces[faceName];
  const set = brokenBySense(given, { style, width, indent, alignment, pairs }, sheet);
  const text = sheet.ink.ready(casedText(set, style), faceName, path);
  const limit = alignment === 'center' ? width - hair : width * joinedShare - indent;
  const fits = (stretch: string): boolean => face.widthOf(stretch) * style.size <= limit;
  const lines = countLines(text, { width, indent, size: style.size, face });
  const look = {
    ...pdfTextStyle(style, sheet.faces, spacing),
    ...(alignment !== undefined && { alignment }),
  };
  const first = openingOf(indent, above);
  const nodes = textPieces(text).map((piece, index) => ({
    text: pdfInlines(piece, fits, alignment === 'justify'),
    ...look,
    ...(index === 0 && first),
  }));
  const [only, ...more] = nodes;
  const line = lineHeightOf(style, sheet.faces, spacing);
  const isOne = only !== undefined && more.length === 0;
  const measure = { width, indent, size: style.size, face };
  return {
    node: isOne ? only : { stack: nodes },
    height: above + (lines + more.length) * line,
    ...(parts && isOne && partsOf(only, { measure, line, look, first, above, lines })),
  };
}
