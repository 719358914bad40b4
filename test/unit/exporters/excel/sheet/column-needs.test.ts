import { printCell, type TableCell } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../../../support/sample-document.js';
import { columnNeeds } from '#inside/exporters/excel';
import { textWidth } from '#inside/report';
import { wordTable } from '../support.js';

const { layout } = sampleDocument;
const needOf = (cell: TableCell, title = ''): number => {
  const [need = 0] = columnNeeds(
    {
      kind: 'table',
      labels: [],
      columns: [{ key: 'a', title, width: 1, align: 'right' }],
      rows: [{ role: 'data', cells: { a: cell } }],
    },
    layout,
    'vi',
  );
  return need;
};

describe('columnNeeds', () => {
  it.each<TableCell>([
    { kind: 'number', amount: 1_327_453, decimals: 0 },
    { kind: 'number', amount: 999_999_999_999_999, decimals: 0 },
    { kind: 'number', amount: 9.99, decimals: 1 },
    { kind: 'number', amount: 58_500_000_000, decimals: 1, scale: 1e9, qualifier: 'nearly' },
    { kind: 'number', amount: -1234.5, decimals: 2, signed: true },
    { kind: 'number', amount: 1234.5, decimals: 1, suffix: '%' },
    { kind: 'mark', mark: '(không công bố)', reason: 'withheld' },
  ])('leaves room for what is printed: %o', (cell) => {
    expect(needOf(cell)).toBeGreaterThan(textWidth(printCell(cell, 'vi'), 12));
  });

  it('asks for no more below each other than the widest asks for alone', () => {
    const high = { kind: 'number', amount: 7219, decimals: 0 } as const;
    const rate = { kind: 'number', amount: 33.1, decimals: 1 } as const;
    const below = (cells: readonly TableCell[]): number =>
      columnNeeds(
        {
          kind: 'table',
          labels: [],
          columns: [{ key: 'a', title: '', width: 1, align: 'right' }],
          rows: cells.map((a) => ({ role: 'data', cells: { a } })),
        },
        layout,
        'vi',
      )[0] ?? 0;
    expect(below([high, rate])).toBe(needOf(high));
    expect(below([rate, high, rate])).toBe(needOf(high));
    const long = { ...rate, amount: 7219.5 };
    expect(below([high, long, rate])).toBe(needOf(long));
    expect(needOf(long)).toBeGreaterThan(needOf(high));
  });

  it('never breaks a day', () => {
    const day = { kind: 'text', text: 'Hạn 20/10/2026' } as const;
    expect(needOf(day)).toBeGreaterThan(textWidth('20/10/2026', 12));
    expect(needOf({ ...day, text: 'Hằng năm' })).toBeLessThan(textWidth('20/10/2026', 12));
  });

  it('keeps words of a heading whole', () => {
    const cell = { kind: 'text', text: '' } as const;
    expect(needOf(cell, 'Tuyên truyền')).toBeGreaterThan(textWidth('truyền', 12));
    expect(needOf(cell, 'x'.repeat(1000))).toBeLessThan(110);
  });

  it('lets texts wrap', () => {
    expect(columnNeeds(wordTable(['chữ '.repeat(500)]), layout, 'vi')[0]).toBeLessThan(60);
  });

  it('is a number for the largest of all figures', () => {
    const amount = Number.MAX_VALUE;
    expect(Number.isFinite(needOf({ kind: 'number', amount, decimals: 0 }))).toBe(true);
    expect(Number.isFinite(needOf({ kind: 'number', amount, decimals: 0, scale: 1e-6 }))).toBe(
      true,
    );
  });
});
