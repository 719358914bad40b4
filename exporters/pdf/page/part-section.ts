import type { DocumentPart } from '#room/export';
import type { Finding } from '#room/findings';
import { annexLines } from '#room/report';
import { blockNodes } from '../block-nodes.js';
import type { DocumentPath } from '../ink.js';
import { keepWithNext } from './keep-with-next.js';
import { pageMargins } from './page-margins.js';
import type { PdfNode, PdfSection } from '../pdf-node.js';
import type { Placed } from './placed.js';
import type { Sheet } from './sheet.js';
import { writeText } from '../text/write-text.js';

/** A part of the document, and what could not be shown as it is. */
export interface PartSection {
  readonly section: PdfSection;
  readonly findings: readonly Finding[];
}

/** An annex is told by its label, title and what it belongs to. */
function annexHead({ annex }: DocumentPart, path: DocumentPath, sheet: Sheet): readonly Placed[] {
  if (annex === undefined) return [];
  const spacing = sheet.layout.body.lineSpacing;
  return annexLines(annex, sheet.layout.annex).map(({ text, style, path: steps }) => {
    const place = { spacing, alignment: 'center', path: [...path, ...steps] } as const;
    return { ...writeText(text, { style, ...place }, sheet), keepsWithNext: true };
  });
}

/** pdfmake puts a section on the page before it where that page holds nothing. */
const opener = (): PdfNode => ({ text: '', fontSize: 0.1, lineHeight: 0.1 });

/** Which part it is, and what stands in its margins. */
interface PartMarks {
  readonly index: number;
  readonly mark: string | undefined;
  readonly contact?: string | undefined;
}

/** Makes the pages of the main report or of one annex. */
export function partSection(
  part: DocumentPart,
  { index, mark, contact }: PartMarks,
  sheet: Sheet,
): PartSection {
  const path = index === 0 ? [] : ['annexes', index - 1];
  const head = annexHead(part, path, sheet);
  const { parts, findings } = blockNodes(part.blocks, [...path, 'blocks'], sheet);
  const { width, height, margins, printableHeight } = sheet.page;
  const section: PdfSection = {
    section: [opener(), ...keepWithNext([...head, ...parts], printableHeight)],
    pageSize: { width, height },
    pageMargins: margins,
    ...pageMargins({ mark, contact: index === 0 ? contact : undefined }, sheet),
  };
  return { section, findings };
}
