import type { DocumentPart } from '#room/export';
import { annexLines } from '#room/report';
import { blockNodes } from '../block-nodes.js';
import { separated } from '../text/gap.js';
import { centredLine } from '../text/line.js';
import type { WordParagraph, WordSection } from '../word-node.js';
import { pageMargins, type MarginWords } from './page-margins.js';
import type { Sheet } from './sheet.js';

const styles = {
  label: 'annex-label',
  title: 'annex-title',
  attachment: 'annex-attachment',
} as const;

/** An annex is told by its label, title and what it belongs to. */
function annexHead({ annex }: DocumentPart, { layout, page }: Sheet): readonly WordParagraph[] {
  if (annex === undefined) return [];
  return annexLines(annex, layout.annex).map(({ text, style, path: [field] }) => {
    const id = field === 'label' || field === 'title' ? field : 'attachment';
    return centredLine(styles[id], text, { style, width: page.printableWidth });
  });
}

/** Makes the pages of the main report or of one annex. */
export function partSection(
  part: DocumentPart,
  { index, ...words }: MarginWords & { readonly index: number },
  sheet: Sheet,
): WordSection {
  const path = index === 0 ? ['blocks'] : ['annexes', index - 1, 'blocks'];
  return {
    page: sheet.page,
    orientation: part.orientation,
    content: separated([...annexHead(part, sheet), ...blockNodes(part.blocks, path, sheet)]),
    ...pageMargins(words, sheet),
  };
}
