import { describe, expect, it } from 'vitest';
import { sampleBlocks, sampleDocument } from '../../../../support/sample-document.js';
import { issuerShare, pageEdges } from '#inside/exporters/excel';

const { layout } = sampleDocument;
const mm = (length: number): number => (length * 72) / 25.4;

describe('pageEdges', () => {
  it('parts a letterhead at the share of the issuer, with the rule in the middle of the right', () => {
    const edges = pageEdges(sampleBlocks.slice(0, 1), layout, mm(165));
    const [letterhead] = sampleBlocks;
    if (letterhead?.kind !== 'letterhead') throw new Error('The sample begins with a letterhead.');
    expect(issuerShare(letterhead, layout, mm(165))).toBeCloseTo(77 / 165);
    const [half = 0, start = 0, end = 0] = edges;
    expect(half).toBeCloseTo(mm(77));
    expect((start + end) / 2).toBeCloseTo(mm(77 + 44));
    // Measured in Tinos bold 15: the rule is as long as the title of the Party.
    expect(Math.abs(end - start - mm(72.9))).toBeLessThan(mm(4));
  });

  it('parts signatures from recipients', () => {
    const signatures = sampleBlocks.filter(({ kind }) => kind === 'signatures');
    expect(pageEdges(signatures, layout, 100)).toEqual([50]);
  });

  it('has none for prose and tables', () => {
    const others = sampleBlocks.filter(({ kind }) => kind === 'paragraph' || kind === 'table');
    expect(pageEdges(others, layout, 100)).toEqual([]);
  });
});
