import type { TableBlock, TableRow } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { bodyRows, printedColumns } from '#inside/exporters/word';
import { sheet } from '../support.js';

const text = (words: string) => ({ kind: 'text', text: words }) as const;
const count = (amount: number) => ({ kind: 'number', amount, decimals: 0 }) as const;

const rowsOf = (rows: readonly TableRow[]) => {
  const table: TableBlock = {
    kind: 'table',
    labels: [],
    columns: [
      { key: 'unit', title: 'Đơn vị', width: 1, align: 'left' },
      { key: 'cases', title: 'Số vụ', width: 1, align: 'center' },
    ],
    rows,
  };
  return bodyRows({ columns: printedColumns(table, sheet()), rows }, [200, 200], sheet());
};

const data: TableRow = { role: 'data', cells: { unit: text('Xã A'), cases: count(7) } };
const total: TableRow = { role: 'total', cells: { unit: text('Cộng'), cases: count(7) } };

describe('bodyRows', () => {
  it('sets figures on the right, and totals in bold', () => {
    const [row, sum] = rowsOf([data, total]).map(({ cells }) =>
      cells.map(({ content }) => content[0]),
    );
    expect(row?.map((each) => each?.style)).toEqual(['table-left', 'table-right']);
    expect(row?.map((each) => each?.letters)).toEqual([undefined, undefined]);
    expect(sum?.map((each) => each?.letters)).toEqual(['bold', 'bold']);
  });

  it('keeps totals with the row above, and a group with its first row', () => {
    const group: TableRow = { role: 'group', cells: { unit: text('I. Huyện') } };
    const kept = rowsOf([group, data, data, total]).map(
      ({ cells }) => cells[0]?.content[0]?.keepsWithNext,
    );
    expect(kept).toEqual([true, undefined, true, undefined]);
  });

  it('lets the title of a group run on over blank columns', () => {
    const [row] = rowsOf([{ role: 'group', cells: { unit: text('I. Huyện') } }, data]);
    expect(row?.cells).toMatchObject([{ columnSpan: 2 }]);
    const [figures] = rowsOf([
      { role: 'group', cells: { unit: text('I'), cases: count(9) } },
      data,
    ]);
    expect(figures?.cells).toHaveLength(2);
  });

  it('parts a row that is taller than most of a page', () => {
    const long: TableRow = { role: 'data', cells: { unit: text('lời '.repeat(4_000)) } };
    expect(rowsOf([data, long]).map(({ isWhole }) => isWhole)).toEqual([true, false]);
  });
});
