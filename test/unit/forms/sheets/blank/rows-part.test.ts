import { expect, it } from 'vitest';
import {
  dataCells,
  emptyForm,
  figureCells,
  rowsContext,
  sheetFrame,
  totalCells,
} from '#inside/forms';
import { levels } from '../../../../support/forms/small-forms.js';

const filled = {
  form: 'levels',
  unit: 'x',
  period: '2026-Q2',
  rows: [5, 3, 2, 1].map((value, at) => ({
    key: ['all', 'north', 'south', 'province'][at] ?? '',
    cells: { 1: value },
  })),
};
const context = rowsContext(sheetFrame(levels, '2026-Q2', {}), filled, 9);
it('adds named rows up where they do', () => {
  const formulas = dataCells(context).flatMap(({ formula }) => formula ?? []);
  expect(formulas).toEqual(['IF(COUNT(B10:B11)=0,"",SUM(B10:B11))']);
});
it('adds up those that are parts of none', () => {
  const total = totalCells(context, { 1: 6 }, { row: 8, blank: 0 });
  expect(total.map(({ value, formula }) => formula ?? value)).toEqual([
    'Tổng',
    'IF(COUNT(B9,B12)=0,"",SUM(B9,B12))',
  ]);
});
it('writes no formula that does not give the figure', () => {
  const [cell] = figureCells({ cells: { 1: 7 }, row: 8, parts: [0] }, context);
  expect(cell).toMatchObject({ value: 7, role: 'input' });
});
it('leaves blank what follows from nothing', () => {
  const blank = rowsContext(
    sheetFrame(levels, '2026-Q2', {}),
    emptyForm(levels, { unit: 'x', period: '2026-Q2' }),
    9,
  );
  expect(dataCells(blank).find(({ formula }) => formula !== undefined)?.value).toBe('');
});
