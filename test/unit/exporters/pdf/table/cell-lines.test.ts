import { describe, expect, it } from 'vitest';
import { cellLines, printedColumns } from '#inside/exporters/pdf';
import { sampleTable } from '../../../../support/sample-document.js';
import { faces, sheet } from '../support.js';

const columns = printedColumns(sampleTable, [], sheet());
const { rows } = sampleTable;

describe('cellLines', () => {
  it('counts lines by column and row', () => {
    const widths = columns.map(() => 300);
    expect(cellLines(columns, { rows, widths }, sheet())).toEqual(columns.map(() => [1, 1, 1]));
    const narrow = cellLines(columns, { rows, widths: columns.map(() => 60) }, sheet());
    expect(narrow[1]).toEqual([2, 2, 4]);
    expect(narrow[2]).toEqual([1, 1, 1]);
  });

  it('measures totals in bold', () => {
    const text = 'Tổng cộng (1/2 xã, phường)';
    const between = (faces.normal.widthOf(text) + faces.bold.widthOf(text)) / 2;
    const widths = columns.map(() => between * 12 + 7);
    const data = rows.map((row) => ({ ...row, role: 'data' as const }));
    expect(cellLines(columns, { rows, widths }, sheet())[1]?.[2]).toBe(2);
    expect(cellLines(columns, { rows: data, widths }, sheet())[1]?.[2]).toBe(1);
  });
});
