import { mapBlocks, throwIfAborted, type BlockHandlers } from '#room/export';
import type { Block } from '#room/report';
import { keptWithNext } from './head/columns.js';
import { letterhead } from './head/letterhead.js';
import { signatures } from './head/signatures.js';
import { partHead, title } from './head/title.js';
import type { Sheet } from './page/sheet.js';
import { tableNodes } from './table/table-nodes.js';
import { heading, list, note, paragraph } from './text/prose.js';
import type { WordNode } from './word-node.js';

const handlersFor = (
  path: readonly (string | number)[],
  sheet: Sheet,
): BlockHandlers<readonly WordNode[]> => ({
  letterhead: (block) => [letterhead(block, sheet)],
  title: (block) => title(block, sheet),
  part: (block) => partHead(block, sheet),
  heading: (block) => [heading(block, sheet)],
  paragraph: (block) => [paragraph(block)],
  list: (block) => list(block, sheet),
  table: (block) => tableNodes(block, path, sheet),
  note: (block) => note(block, sheet),
  signatures: (block) => signatures(block, sheet),
});

/** Signatures do not stand on a page by themselves: what is before them goes along. */
const withCompany = (nodes: readonly WordNode[]): readonly WordNode[] =>
  nodes.map((node, at) => (at === nodes.length - 1 ? keptWithNext(node) : node));

/** Letters of one line, or little more. */
const oneLine = 90;

/** Whether a block is so short that it takes what is before it along too. */
const isLine = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.text.length <= oneLine;

/** The nodes of all blocks of a part, in order. */
export function blockNodes(
  blocks: readonly Block[],
  path: readonly (string | number)[],
  sheet: Sheet,
): readonly WordNode[] {
  return blocks.flatMap((block, index) => {
    throwIfAborted(sheet.signal);
    const nodes = mapBlocks([block], handlersFor([...path, index], sheet)).flat();
    const isLast = blocks[index + 1]?.kind === 'signatures';
    const isNextToLast = blocks[index + 2]?.kind === 'signatures' && isLine(blocks[index + 1]);
    return isLast || isNextToLast ? withCompany(nodes) : nodes;
  });
}
