import type { TableBlock } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { longestTexts, noText, roomFor } from '#inside/exporters/excel';
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
    const [words, figures] = longestTexts(block, sampleDocument.layout);
    expect(words?.longest).toBeGreaterThan(50);
    expect(words?.longest).toBeLessThan(85);
    expect(words?.name).toBe(words?.longest);
    expect(figures).toEqual(noText);
  });

  it('takes a name for one by its own length, without the sides of the cell', () => {
    const row = { role: 'data', cells: { a: { kind: 'text', text: 'Phường Mẫu An' } } } as const;
    const [words] = longestTexts({ ...block, rows: [row] }, sampleDocument.layout);
    expect(words?.longest).toBeGreaterThan((30 * 72) / 25.4);
    expect(words?.name).toBe(words?.longest);
  });

  it('tells names from long texts beside them', () => {
    const text = 'Trường Tiểu học và Trung học cơ sở xã Hòa Bình';
    const row = { role: 'data', cells: { a: { kind: 'text', text } } } as const;
    const rows = [...block.rows, row];
    const [words] = longestTexts({ ...block, rows }, sampleDocument.layout);
    const [short] = longestTexts(block, sampleDocument.layout);
    expect(words?.longest).toBeGreaterThan(200);
    expect(words?.name).toBe(short?.longest);
  });
});

const of = (longest: number) => ({ longest, name: 0 });

describe('roomFor', () => {
  it('is what so many lines take, never more than the text or a third of a page', () => {
    expect(roomFor(of(300), 5)).toBe(81);
    expect(roomFor(of(40), 1)).toBe(40);
    expect(roomFor(of(5000), 3)).toBeCloseTo((55 * 72) / 25.4);
  });

  it('keeps names in one line', () => {
    expect(roomFor({ longest: 300, name: 84 }, 5)).toBe(84);
    expect(roomFor({ longest: 300, name: 84 }, 3)).toBe(131);
  });
});
