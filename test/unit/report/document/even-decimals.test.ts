import { printCell, type NumberCell, type TableRow } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { evenDecimals } from '#inside/report';

const figure = (amount: number, more: Partial<NumberCell> = {}): NumberCell => ({
  kind: 'number',
  amount,
  decimals: 1,
  ...more,
});

const columnOf = (...cells: readonly NumberCell[]): readonly TableRow[] =>
  cells.map((rate) => ({ role: 'data', cells: { rate } }));

const printed = (rows: readonly TableRow[]) =>
  rows.map(({ cells }) => printCell(cells['rate'], 'vi'));

describe('evenDecimals', () => {
  it('gives the figures of a group as many digits as the one that has most', () => {
    const rows = columnOf(figure(94, { suffix: '%' }), figure(88.66, { suffix: '%' }));
    expect(printed(evenDecimals(rows, ({ column }) => column))).toEqual(['94,0%', '88,7%']);
  });

  it('shows more digits of a figure that was rounded further, from its exact amount', () => {
    const rows = columnOf(figure(75.51, { decimals: 0 }), figure(88.6));
    expect(printed(evenDecimals(rows, () => 'all'))).toEqual(['75,5', '88,6']);
  });

  it('counts digits of what is printed: scaled, and rounded', () => {
    const money = { scale: 1e9, decimals: 2 };
    const rows = columnOf(figure(58_500_000_000, money), figure(3_000_000_001, money));
    expect(printed(evenDecimals(rows, () => 'money'))).toEqual(['58,5', '3,0']);
  });

  it('leaves whole numbers, figures of no group, and what is only about so much', () => {
    const whole = columnOf(figure(7), figure(12));
    expect(evenDecimals(whole, () => 'all')).toEqual(whole);
    const about = columnOf(figure(134, { qualifier: 'nearly' }), figure(12.5), figure(3));
    const groupOf = ({ row }: { readonly row: number }) => (row === 2 ? undefined : 'rice');
    expect(printed(evenDecimals(about, groupOf))).toEqual(['gần 134', '12,5', '3']);
  });
});
