import { expect, it } from 'vitest';
import { openLedger, rowMeasures, sheetGrid } from '#inside/forms';
import { sheetOf } from '../../../../support/forms/sheet-of.js';

it('reads the unit of measure of each row', () => {
  const sheet = sheetOf([
    ['Chỉ tiêu', 'ĐVT', 'Số liệu'],
    ['a', 'người', 4],
    ['b', '', 5],
  ]);
  const ledger = openLedger(sheet);
  const figures = sheet.cells.filter(({ value }) => typeof value === 'number');
  const axis = { kind: 'all', id: 'x', cells: [] } as const;
  const layout = { axes: { unit: axis, indicator: axis, period: axis }, values: 3, figures };
  expect([...rowMeasures(sheetGrid(sheet), layout, ledger)]).toEqual([[2, 'người']]);
  expect(ledger.close('outside').used).toBe(2);
});
