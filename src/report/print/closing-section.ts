import type { Block } from '../document/block.js';
import type { Layout } from '../layout/layout.js';
import type { PageGeometry } from './page-geometry.js';
import { headingText } from './prose-rules.js';
import { styledWidth } from './styled-width.js';

/** The last section before the signatures: its first block, and the block that ends it. */
export interface ClosingSection {
  readonly from: number;
  readonly to: number;
}

/** What is higher than this share of the page is not moved as a whole. */
const highest = 0.2;

/** The texts of a block of prose, each a paragraph; undefined for what is no prose. */
function textsOf(block: Block | undefined): readonly string[] | undefined {
  if (block?.kind === 'heading') return [headingText(block)];
  if (block?.kind === 'paragraph') return [block.text];
  return block?.kind === 'list' ? block.items : undefined;
}

/** About how high a block of prose is, in points. */
function heightOf(texts: readonly string[], { body }: Layout, width: number): number {
  const lines = texts.map((text) => Math.max(1, Math.ceil(styledWidth(text, body.text) / width)));
  return lines.reduce((sum, each) => sum + each * body.lineSpacing + body.paragraphGap, 0);
}

/**
 * The last heading before the signatures with its prose, where that is short: it goes to the page of the
 * signatures as a whole, since two lines of it there would tell nobody what they end.
 *
 * @returns Undefined where there is no such section.
 */
export function closingSection(
  blocks: readonly Block[],
  layout: Layout,
  { printableWidth, printableHeight }: Pick<PageGeometry, 'printableWidth' | 'printableHeight'>,
): ClosingSection | undefined {
  const to = blocks.findIndex(({ kind }) => kind === 'signatures') - 1;
  let height = 0;
  for (let from = to; from >= 0; from -= 1) {
    const block = blocks[from];
    const texts = textsOf(block);
    if (texts === undefined) return undefined;
    height += heightOf(texts, layout, printableWidth);
    if (height > printableHeight * highest) return undefined;
    if (block?.kind === 'heading') return { from, to };
  }
  return undefined;
}
