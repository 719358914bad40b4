import { blockText, mapBlocks, type BlockHandlers } from 'danvan/exporter';
import type { Block } from 'danvan/report';
import { sampleReport } from 'danvan/testing';
import { describe, expect, it } from 'vitest';
import { futureBlock } from './support.js';

const kindOf = ({ kind }: Block): string => kind;
const handlers: BlockHandlers<string> = {
  letterhead: kindOf,
  title: kindOf,
  part: kindOf,
  heading: ({ level }) => `heading ${level}`,
  paragraph: kindOf,
  list: kindOf,
  table: kindOf,
  note: kindOf,
  signatures: kindOf,
};

describe('mapBlocks', () => {
  it('gives each block to the handler of its kind, in order', () => {
    const expected = sampleReport.blocks.map((block) =>
      block.kind === 'heading' ? `heading ${block.level}` : block.kind,
    );
    expect(mapBlocks(sampleReport.blocks, handlers)).toEqual(expected);
  });

  it('refuses a kind that nobody handles, also one that every object has', () => {
    const invalid = expect.objectContaining({ code: 'INVALID_ARGUMENT' });
    expect(() => mapBlocks([futureBlock], handlers)).toThrow(invalid);
    const odd: Block = JSON.parse('{"kind": "constructor"}');
    expect(() => mapBlocks([odd], handlers)).toThrow(invalid);
  });

  it('does not compile without a handler for each kind', () => {
    // @ts-expect-error [ts2741] - a table has no handler
    const incomplete: BlockHandlers<string> = { ...handlers, table: undefined };
    expect(incomplete.table).toBeUndefined();
  });

  it('leaves the blocks untouched', () => {
    const before = JSON.stringify(sampleReport.blocks);
    mapBlocks(sampleReport.blocks, { ...handlers, table: (block) => blockText(block, 'vi') });
    expect(JSON.stringify(sampleReport.blocks)).toBe(before);
  });
});
