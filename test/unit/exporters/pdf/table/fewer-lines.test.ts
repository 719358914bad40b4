import type { TableBlock, TableRow } from 'danvan/report';
import { expect, it } from 'vitest';
import { fewerLines, printedColumns } from '#inside/exporters/pdf';
import { sheet } from '../support.js';

const columns = ['a', 'b', 'c'].map(
  (key) => ({ key, title: key, width: 1, align: 'left' }) as const,
);
const text = (words: string) => ({ kind: 'text', text: words }) as const;

const row: TableRow = {
  role: 'data',
  cells: {
    a: text('Xã'),
    b: text('Hội Liên hiệp Phụ nữ Việt Nam huyện Gò Dầu'),
    c: { kind: 'number', amount: 1, decimals: 0 },
  },
};

function widthsOf(count: number, least: readonly number[] = [40, 40, 100]) {
  const rows = Array.from({ length: count }, () => row);
  const table: TableBlock = { kind: 'table', labels: [], columns, rows };
  const printed = printedColumns(table, [], sheet());
  const widths = [100, 100, 100];
  return fewerLines({ columns: printed, widths, least }, rows, sheet());
}

it('gives width of columns that have enough to words below each other', () => {
  const [a = 0, b = 0, c = 0] = widthsOf(200);
  expect(a).toBeLessThan(100);
  expect(b).toBeGreaterThan(130);
  expect(c).toBe(100);
  expect(a + b + c).toBeCloseTo(300, 9);
});

it('leaves a table as it is that is not long, or has no room', () => {
  expect(widthsOf(20)).toEqual([100, 100, 100]);
  expect(widthsOf(200, [100, 100, 100])).toEqual([100, 100, 100]);
});
