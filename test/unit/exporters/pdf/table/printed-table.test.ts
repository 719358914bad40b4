import { describe, expect, it } from 'vitest';
import { cellFace, isBold, printedColumns } from '#inside/exporters/pdf';
import { sampleTable } from '../../../../support/sample-document.js';
import { sheet } from '../support.js';

const columnsOf = (changes = {}) => printedColumns({ ...sampleTable, ...changes }, ['t'], sheet());

describe('printedColumns', () => {
  it('prints the cells of each column as reports write them', () => {
    const texts = Object.fromEntries(columnsOf().map((column) => [column.key, column.texts]));
    expect(texts['rate']).toEqual(['93,6%', 'x', '93,6%']);
    expect(texts['cash']).toEqual(['gần 58,5', '0', '58,5']);
    expect(texts['unit']).toContain('Phường Gò Dầu');
  });

  it('knows figures from words and marks', () => {
    const received = columnsOf().find(({ key }) => key === 'received');
    expect([0, 1, 2].map((row) => received?.isFigure(row))).toEqual([true, false, true]);
  });

  it('leaves cells that are not there blank', () => {
    const rows = [{ role: 'data', cells: {} }] as const;
    expect(columnsOf({ rows }).every(({ texts }) => texts[0] === '')).toBe(true);
  });

  it('tells where a character is that the font lacks', () => {
    const on = sheet();
    const rows = [
      { role: 'total', cells: { unit: { kind: 'text', text: 'Xã ☑\u00a0A' } } },
    ] as const;
    const [, unit] = printedColumns({ ...sampleTable, rows }, ['blocks', 3], on);
    expect(unit?.texts).toEqual(['Xã □ A']);
    expect(on.ink.findings()[0]?.path).toEqual(['blocks', 3, 'rows', 0, 'cells', 'unit']);
  });

  it('stops when the signal is aborted', () => {
    const signal = { aborted: true };
    expect(() => printedColumns(sampleTable, [], sheet({ signal }))).toThrow(
      expect.objectContaining({ code: 'ABORTED' }),
    );
  });
});

describe('isBold', () => {
  it('is so in totals, groups and bold cells', () => {
    const cell = { kind: 'text', text: 'a' } as const;
    const row = (role: 'data' | 'group' | 'total', bold?: boolean) => ({
      role,
      cells: { a: { ...cell, ...(bold !== undefined && { bold }) } },
    });
    const rows = [row('data'), row('data', true), row('group'), row('total')];
    expect(rows.map((each) => isBold(each, 'a'))).toEqual([false, true, true, true]);
    expect(cellFace(row('total'), 'a', sheet())).toBe('bold');
  });
});
