import { printCell, type TableBlock } from 'danvan/report';
import { expect, it } from 'vitest';
import { carriedRow } from '#inside/report';

const carried = { columns: ['a', 'b'], forward: 'Cộng chuyển trang', brought: 'Mang sang' };
const number = (amount: number) => ({ kind: 'number', amount, decimals: 1 }) as const;
const table: Pick<TableBlock, 'rows' | 'labels'> = {
  labels: ['stt', 'unit'],
  rows: [
    { role: 'group', cells: { a: number(0.3) } },
    { role: 'data', cells: { a: number(0.1), b: { ...number(5), qualifier: 'nearly' } } },
    { role: 'data', cells: { a: number(0.2), b: { ...number(6), qualifier: 'over' } } },
    { role: 'data', cells: { a: { kind: 'mark', mark: '…', reason: 'missing' } } },
    { role: 'total', cells: { a: number(0.3) } },
  ],
};
const printed = (upTo: number) => {
  const { cells } = carriedRow(table, { carried, upTo }, 'forward');
  return ['unit', 'a', 'b'].map((key) => printCell(cells[key], 'vi'));
};

it('adds rows of data exactly, and neither groups nor totals', () => {
  expect(printed(2)).toEqual(['Cộng chuyển trang', '0,1', 'gần 5']);
  expect(printed(5)).toEqual(['Cộng chuyển trang', '0,3', 'khoảng 11']);
  expect(printed(1)).toEqual(['Cộng chuyển trang', '', '']);
});

it('has the words of the next page too', () => {
  const { cells, role } = carriedRow(table, { carried, upTo: 3 }, 'brought');
  expect([role, printCell(cells['unit'], 'vi')]).toEqual(['total', 'Mang sang']);
});
