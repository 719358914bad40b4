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
  before: Block | undefined,
): BlockHandlers<readonly WordNode[]> => ({
  letterhead: (block) => [letterhead(block, sheet)],
  title: (block) => title(block, sheet),
  part: (block) => partHead(block, sheet),
  heading: (block) => [heading(block, sheet, before)],
  paragraph: (block) => [paragraph(block)],
  list: (block) => list(block, sheet),
  table: (block) => tableNodes(block, path, sheet),
  note: (block) => note(block, sheet),
  signatures: (block) => signatures(block, sheet),
});

/** What follows does not stand on a page by itself: what is before it goes along. */
const withCompany = (nodes: readonly WordNode[]): readonly WordNode[] =>
  nodes.map((node, at) => (at === nodes.length - 1 ? keptWithNext(node) : node));

/** Letters of one line, or little more. */
const oneLine = 90;

/** Whether a block is so short that it takes what is before it along too. */
const isLine = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.text.length <= oneLine;

/** Whether a block goes along with what follows: notes do not stand on a page without their table. */
function isKept(blocks: readonly Block[], at: number): boolean {
  const [block, next, second] = blocks.slice(at, at + 3);
  if (next?.kind === 'signatures') return true;
  if (next?.kind === 'note') return block?.kind === 'table' || block?.kind === 'note';
  return second?.kind === 'signatures' && isLine(next);
}

/** The nodes of all blocks of a part, in order. */
export function blockNodes(
  blocks: readonly Block[],
  path: readonly (string | number)[],
  sheet: Sheet,
): readonly WordNode[] {
  return blocks.flatMap((block, index) => {
    throwIfAborted(sheet.signal);
    const nodes = mapBlocks(
      [block],
      handlersFor([...path, index], sheet, blocks[index - 1]),
    ).flat();
    return isKept(blocks, index) ? withCompany(nodes) : nodes;
  });
}
