import { describe, expect, it } from 'vitest';
import { checkParts, checkSize } from '#inside/exporters/word';
import { documentOf } from './support.js';

const rowsOf = (count: number, text = 'Xã') =>
  Array.from({ length: count }, () => ({
    role: 'data' as const,
    cells: { a: { kind: 'text' as const, text } },
  }));

const tableOf = (count: number, text?: string) => ({
  kind: 'table' as const,
  labels: ['a'],
  columns: [
    { key: 'a', title: 'A', width: 1, align: 'left' as const },
    { key: 'b', title: 'B', width: 1, align: 'left' as const },
  ],
  rows: rowsOf(count, text),
});

describe('checkSize', () => {
  it('lets 90,000 cells pass and refuses more than 100,000', () => {
    expect(() => checkSize(documentOf([tableOf(45_000)]))).not.toThrow();
    expect(() => checkSize(documentOf([tableOf(50_001)]))).toThrow(
      expect.objectContaining({ code: 'DOCUMENT_TOO_LARGE' }),
    );
  });

  it('counts every hundredth letter as a cell, and says what to do', () => {
    const long = { kind: 'paragraph', text: 'a'.repeat(10_100_000) } as const;
    expect(() => checkSize(documentOf([long]))).toThrow(/workbook/u);
  });
});

describe('checkParts', () => {
  it('counts the labels that further parts repeat', () => {
    const room = checkSize(documentOf([tableOf(40_000)]));
    expect(() => checkParts(tableOf(40_000), 1, room)).not.toThrow();
    expect(() => checkParts(tableOf(40_000), 2, room)).toThrow(
      expect.objectContaining({ code: 'DOCUMENT_TOO_LARGE' }),
    );
  });
});
