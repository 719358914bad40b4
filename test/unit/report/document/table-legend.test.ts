import { vi } from 'danvan';
import type { TableBlock } from 'danvan/report';
import { expect, it } from 'vitest';
import { tableLegend } from '#inside/report';

const part = { kind: 'number', amount: 1.4, decimals: 0 } as const;
const terms = ['a', 'b'].map((column) => ({ row: 0, column }));
const table = (decimals: number): TableBlock => ({
  kind: 'table',
  columns: [],
  labels: [],
  rows: [
    {
      role: 'data',
      cells: {
        a: { ...part, decimals },
        b: { ...part, decimals },
        all: { kind: 'number', amount: 2.8, decimals, formula: { op: 'add', plus: terms } },
        none: { kind: 'mark', mark: '…', reason: 'missing' },
      },
    },
  ],
});

it('explains marks, and totals that were rounded', () => {
  expect(tableLegend(table(0), vi).map(({ label }) => label)).toEqual(['Ký hiệu', 'Ghi chú']);
  expect(tableLegend(table(1), vi).map(({ label }) => label)).toEqual(['Ký hiệu']);
});
