import { expect, it } from 'vitest';
import type { TableBlock } from 'danvan/report';
import { totalWords } from '#inside/report';

const column = (key: string) => ({ key, title: key, width: 1, align: 'left' as const });
const text = (words: string) => ({ kind: 'text' as const, text: words });
const one = { kind: 'number' as const, amount: 1, decimals: 0 };

const table: TableBlock = {
  kind: 'table',
  columns: [column('at'), column('unit'), column('cases')],
  labels: ['at', 'unit'],
  rows: [
    { role: 'data', cells: { at: text('1'), unit: text('xã A'), cases: one } },
    { role: 'total', cells: { unit: text('Tổng cộng (1/2 xã)'), cases: one } },
    { role: 'total', cells: { at: text('Tổng cộng cả hai xã'), cases: one } },
  ],
};

it('gives the words of totals that must stand in their own column', () => {
  expect(totalWords(table, 'unit')).toEqual(['Tổng cộng (1/2 xã)']);
  expect(totalWords(table, 'at')).toEqual([]);
  expect(totalWords(table, 'cases')).toEqual([]);
});
