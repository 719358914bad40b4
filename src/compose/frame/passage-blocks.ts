import type { Block } from '#room/report';
import { closedItems } from './closed-items.js';

/** Passages below a heading: one is a paragraph, several are a list. */
export function passageBlocks(passages: readonly string[], ordered = false): readonly Block[] {
  const items = closedItems(passages);
  const [only, ...others] = items;
  if (only === undefined) return [];
  return others.length === 0
    ? [{ kind: 'paragraph', text: only }]
    : [{ kind: 'list', ordered, items }];
}
