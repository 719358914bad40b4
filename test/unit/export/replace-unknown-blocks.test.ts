import { normalizeDocument } from 'danvan/exporter';
import { sampleReport } from 'danvan/testing';
import { describe, expect, it } from 'vitest';
import { replaceUnknownBlocks } from '#inside/export';
import { documentOf, futureBlock } from './support.js';

describe('replaceUnknownBlocks', () => {
  it('gives the same document back where all kinds are known', () => {
    const { document, findings } = replaceUnknownBlocks(sampleReport, 'x');
    expect(document).toBe(sampleReport);
    expect(findings).toEqual([]);
  });

  it('keeps the blocks around an unknown one and stays frozen', () => {
    const paragraph = { kind: 'paragraph', text: 'Lời.' } as const;
    const given = normalizeDocument(documentOf(paragraph, futureBlock, paragraph));
    const { document, findings } = replaceUnknownBlocks(given, 'x');
    expect(document.blocks.at(0)).toEqual(paragraph);
    expect(document.blocks.at(1)).toEqual({ kind: 'paragraph', text: 'Biểu đồ mẫu' });
    expect(document.blocks.at(-1)).toEqual(paragraph);
    expect([document, document.blocks, document.blocks[1]].every(Object.isFrozen)).toBe(true);
    expect(findings).toMatchObject([{ path: ['blocks', 1], params: { exporter: 'x' } }]);
  });
});
