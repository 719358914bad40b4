import type { TableBlock, TableCell } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { columnSizes, printedColumns } from '#inside/exporters/pdf';
import { faces, mm, sheet } from '../support.js';

function leastOf(cell: TableCell, title = 'A'): number {
  const table: TableBlock = {
    kind: 'table',
    labels: [],
    columns: [{ key: 'a', title, width: 3, align: 'left' }],
    rows: [{ role: 'total', cells: { a: cell } }],
  };
  const [size] = columnSizes(table, printedColumns(table, [], sheet()), sheet());
  return size?.least ?? 0;
}

const figure = (amount: number) => ({ kind: 'number', amount, decimals: 0 }) as const;
const text = (words: string) => ({ kind: 'text', text: words }) as const;

describe('columnSizes', () => {
  it('makes no column narrower than 11 mm', () => {
    expect(leastOf(figure(1))).toBeCloseTo(mm(11), 6);
  });

  it('has room for a figure in bold, so that none is broken', () => {
    const width = faces.bold.widthOf('1.327.453.000.000') * 12;
    expect(leastOf(figure(1_327_453_000_000))).toBeGreaterThan(width + 6);
  });

  it('has room for a word, but not for a very long one', () => {
    const width = faces.bold.widthOf('nghiêng') * 12;
    expect(leastOf(text('nghiêng nghiêng nghiêng'))).toBeGreaterThan(width);
    expect(leastOf(text('nghiêng nghiêng nghiêng'))).toBeLessThan(2 * width);
    expect(leastOf(text('a'.repeat(40)))).toBeLessThan(mm(30));
  });

  it('looks at the title too', () => {
    expect(leastOf(figure(1), 'Thường xuyênthườngxuyên')).toBeGreaterThan(mm(20));
  });

  it('gives a figure without end a third of the page', () => {
    expect(leastOf({ kind: 'number', amount: 1e300, decimals: 0 })).toBeLessThan(mm(60));
  });
});
