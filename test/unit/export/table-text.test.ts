import type { TableBlock } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { tableText } from '#inside/export';

const table: TableBlock = {
  kind: 'table',
  columns: [
    { key: 'a', title: 'A', width: 1, align: 'left' },
    { title: 'G', columns: [{ key: 'b', title: 'B', width: 1, align: 'left' }] },
  ],
  labels: [],
  rows: [{ role: 'data', cells: { b: { kind: 'number', amount: 1000, decimals: 0 } } }],
};

describe('tableText', () => {
  it('writes headings and rows, blank cells included', () => {
    expect(tableText(table, 'vi')).toBe('A | G\nB\n | 1.000');
  });

  it('writes caption, unit and column codes where there are any', () => {
    const full = { ...table, caption: 'Bảng', unitLine: 'vụ', index: { a: '1' } };
    expect(tableText(full, 'en')).toBe('Bảng\nvụ\nA | G\nB\n1 | \n | 1,000');
  });
});
