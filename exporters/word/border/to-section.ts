import type { ISectionOptions, Paragraph, Table } from 'docx';
import { gap } from '../text/gap.js';
import type { WordNode, WordSection } from '../word-node.js';
import type { Docx } from './docx-library.js';
import { twips } from './measures.js';
import { ownMargins } from './own-margins.js';
import { toParagraph } from './to-paragraph.js';
import { toTable } from './to-table.js';

const toNode = (node: WordNode, docx: Docx): Paragraph | Table =>
  node.kind === 'table' ? toTable(node, docx) : toParagraph(node, docx);

/** A margin without words is told too: it would take those of the section before. */
const words = (nodes: readonly WordNode[], docx: Docx) => ({
  children: (nodes.length === 0 ? [gap(1)] : nodes).map((node) => toNode(node, docx)),
});

function toPage({ page, orientation, header, footer }: WordSection) {
  const [left, top, right, bottom] = page.margins.map(twips);
  const [width, height] = [twips(page.width), twips(page.height)];
  // docx turns the page itself.
  const isTurned = orientation === 'landscape';
  return {
    size: isTurned ? { width: height, height: width, orientation } : { width, height, orientation },
    margin: {
      ...(left !== undefined && { left }),
      ...(top !== undefined && { top }),
      ...(right !== undefined && { right }),
      ...(bottom !== undefined && { bottom }),
      header: twips(header.distance),
      footer: twips(footer.distance),
    },
    pageNumbers: { start: 1 },
  };
}

/**
 * The pages of one part as docx takes them.
 *
 * @param before - The parts before it, whose margins it shares where they are the same.
 */
export function toSection(
  section: WordSection,
  docx: Docx,
  before: readonly WordSection[] = [],
): ISectionOptions {
  const { hasTitlePage, content } = section;
  const { Header, Footer, SectionType } = docx;
  const { header, footer } = ownMargins(section, before);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: hasTitlePage,
      page: toPage(section),
    },
    headers: {
      ...(header.others && { default: new Header(words(header.others, docx)) }),
      ...(header.first && { first: new Header(words(header.first, docx)) }),
    },
    footers: {
      ...(footer.others && { default: new Footer(words(footer.others, docx)) }),
      ...(footer.first && { first: new Footer(words(footer.first, docx)) }),
    },
    children: content.map((node) => toNode(node, docx)),
  };
}
