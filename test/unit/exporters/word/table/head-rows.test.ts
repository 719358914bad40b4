import type { TableBlock } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { headRows } from '#inside/exporters/word';
import { sheet } from '../support.js';

const table: TableBlock = {
  kind: 'table',
  labels: [],
  columns: [
    { key: 'unit', title: 'Đơn vị', width: 1, align: 'left' },
    { title: 'Hòa giải', columns: [{ key: 'cases', title: 'Số vụ', width: 1, align: 'right' }] },
  ],
  index: { unit: 'A', cases: '1' },
  rows: [],
};

describe('headRows', () => {
  it('spans rows and columns, and has the codes of columns last', () => {
    const rows = headRows(table, [200, 200], sheet());
    expect(rows.map(({ isHead }) => isHead)).toEqual([true, true, true]);
    expect(rows[0]?.cells.map(({ columnSpan, rowSpan }) => [columnSpan, rowSpan])).toEqual([
      [1, 2],
      [1, 1],
    ]);
    expect(rows[2]?.cells.map(({ content }) => content[0]?.text)).toEqual(['A', '1']);
  });

  it('is printed once where it takes more than half of a page', () => {
    const [, ...others] = table.columns;
    const tall = { key: 'unit', title: 'dòng\n'.repeat(40), width: 1, align: 'left' } as const;
    const rows = headRows({ ...table, columns: [tall, ...others] }, [200, 200], sheet());
    expect(rows.some(({ isHead, isWhole }) => isHead === true || isWhole === true)).toBe(false);
  });
});
