import type { TableBlock } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import {
  bodyRows,
  commonAlignment,
  cellLines,
  knownLines,
  printedColumns,
} from '#inside/exporters/pdf';
import { sampleTable } from '../../../../support/sample-document.js';
import { sheet, words } from '../support.js';

function rowsOf(changes: Partial<TableBlock> = {}) {
  const table = { ...sampleTable, ...changes };
  const columns = printedColumns(table, [], sheet());
  const common = commonAlignment(columns, table.rows);
  const widths = columns.map(() => 80);
  const lines = cellLines(columns, { rows: table.rows, widths }, sheet());
  const linesOf = knownLines({ columns, rows: table.rows, widths }, sheet());
  return { common, rows: bodyRows({ columns, rows: table.rows, lines, common, linesOf }) };
}

const text = (value: string) => ({ kind: 'text', text: value }) as const;

describe('bodyRows', () => {
  it('makes plain texts of the cells that stand as most do', () => {
    const { common, rows } = rowsOf();
    expect(common).toBe('right');
    const figures = ['1.325', '1.240', '93,6%', 'gần 58,5'].map((text) => ({ text }));
    expect(rows[0]?.slice(2, 6)).toEqual(figures);
    expect(rows[0]?.[1]).toEqual({ text: 'Xã Hòa Bình', alignment: 'left' });
    expect(rows[0]?.[0]).toEqual({ text: '1', alignment: 'center' });
  });

  it('sets the lines of a cell below each other where they are known', () => {
    const [first] = rowsOf().rows;
    const stack = [{ text: 'Số liệu minh' }, { text: 'họa' }];
    expect(first?.[6]).toEqual({ stack, alignment: 'left' });
  });

  it('lets pdfmake break only those cells whose lines are not known', () => {
    const cells = { note: text('Số liệu/minh họa của tổ') };
    const [row] = rowsOf({ rows: [{ role: 'data', cells }] }).rows;
    expect(row?.[6]).toEqual({ text: 'Số liệu/minh họa của tổ', alignment: 'left', noWrap: false });
  });

  it('sets totals bold, and draws nothing in blank cells', () => {
    const total = rowsOf().rows[2];
    expect(total?.[2]).toEqual({ text: '1.325', bold: true });
    expect(total?.[6]).toEqual({ stack: [] });
  });

  it('keeps a row without any text as high as a line', () => {
    const [row] = rowsOf({ rows: [{ role: 'data', cells: {} }] }).rows;
    expect(row).toEqual(Array.from({ length: 7 }, () => ''));
  });

  it('puts figures on the right, whatever column they stand in', () => {
    const cells = { note: { kind: 'number', amount: 7, decimals: 0 } } as const;
    const { rows } = rowsOf({ rows: [...sampleTable.rows, { role: 'data', cells }] });
    expect(rows[3]?.[6]).toEqual({ text: '7' });
  });

  it('lets the title of a group run on over blank columns', () => {
    const cells = { stt: text('I'), unit: text('Khối xã'), cash: text('x') };
    const [row] = rowsOf({ rows: [{ role: 'group', cells }] }).rows;
    expect(row).toHaveLength(7);
    expect(row?.[1]).toMatchObject({ text: 'Khối xã', colSpan: 4, bold: true });
    expect(row?.[5]).toMatchObject({ text: 'x', colSpan: 2 });
  });

  it('breaks a title that runs on only where all of its columns end', () => {
    const cells = {
      stt: text('IV'),
      unit: text('Lĩnh vực xây dựng hệ thống chính trị: 03 mô hình'),
    };
    const [row] = rowsOf({ rows: [{ role: 'group', cells }] }).rows;
    expect(row?.[1]).toMatchObject({ text: cells.unit.text, colSpan: 6 });
    const long = { ...cells, unit: text(Array.from({ length: 40 }, () => 'Lĩnh vực').join(' ')) };
    const [high] = rowsOf({ rows: [{ role: 'group', cells: long }] }).rows;
    const lines = high?.[1];
    expect(lines).toHaveProperty(
      'stack.0.text',
      Array.from({ length: 10 }, () => 'Lĩnh vực').join(' '),
    );
  });

  it('keeps the figures and marks of a group in their columns', () => {
    const cells = {
      unit: text('Khối xã'),
      received: { kind: 'number', amount: 7, decimals: 0 },
      rate: { kind: 'mark', mark: '…', reason: 'missing' },
    } as const;
    const [row] = rowsOf({ rows: [{ role: 'group', cells }] }).rows;
    expect(row?.slice(2)).toEqual([
      { text: '7', bold: true },
      { stack: [] },
      { text: '…', bold: true },
      { stack: [] },
      { stack: [] },
    ]);
  });

  it('cuts a text without end into pieces', () => {
    const cells = { note: text(words(20_000).join(' ')) };
    const [row] = rowsOf({ rows: [{ role: 'data', cells }] }).rows;
    expect(row?.[6]).toHaveProperty('stack');
  });
});

describe('commonAlignment', () => {
  it('is that of the words where there are no rows', () => {
    expect(rowsOf({ rows: [] }).common).toBe('right');
    expect(rowsOf({ rows: [], columns: sampleTable.columns.slice(1, 2) }).common).toBe('left');
  });
});
