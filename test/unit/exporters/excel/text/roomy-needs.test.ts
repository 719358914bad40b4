import type { TableBlock } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { longestTexts, roomFor } from '#inside/exporters/excel';
import { sampleDocument } from '../../../../support/sample-document.js';

const block: TableBlock = {
  kind: 'table',
  labels: [],
  columns: ['a', 'b'].map((key) => ({ key, title: key, width: 1, align: 'left' })),
  rows: ['Xã A', 'Xã Hòa Bình'].map((text) => ({
    role: 'data',
    cells: { a: { kind: 'text', text }, b: { kind: 'number', amount: 5, decimals: 0 } },
  })),
};

describe('longestTexts', () => {
  it('measures words, and nothing where there are figures', () => {
    const [words = 0, figures] = longestTexts(block, sampleDocument.layout);
    expect(words).toBeGreaterThan(50);
    expect(words).toBeLessThan(90);
    expect(figures).toBe(0);
  });
});

describe('roomFor', () => {
  it('is what so many lines take, never more than the text or a third of a page', () => {
    expect(roomFor(300, 5)).toBe(81);
    expect(roomFor(40, 1)).toBe(40);
    expect(roomFor(5000, 3)).toBeCloseTo((55 * 72) / 25.4);
  });
});
