import { expect, it } from 'vitest';
import { readForm } from '#inside/forms';
import { sheetOf } from '../../../../support/forms/sheet-of.js';
import { members } from '../../../../support/forms/small-forms.js';

const rows = [
  ['Kỳ: Quý II/2026'],
  ['Đơn vị', 'Tổng số', 'Nam', 'Nữ', 'Năm sinh'],
  ['a', 3, 1, 2, 9],
];
it('tells of columns that were not taken, with the nearest, and of those that are missing', () => {
  const { findings, passedOver } = readForm([sheetOf(rows)], members);
  expect(
    findings.map(({ code, cell, params }) => [code, cell?.address, params['nearest']]),
  ).toEqual([
    ['forms/heading-unknown', 'E2', null],
    ['forms/columns-missing', 'A2', undefined],
  ]);
  expect(passedOver).toEqual([{ sheet: 'Sheet1', address: 'E3', text: '9', why: 'column' }]);
});
it('reads what is hidden, and says so', () => {
  const sheet = sheetOf(rows, { hiddenRows: [1, 3], hiddenColumns: [3, 9] });
  const { findings, values } = readForm([sheet], members);
  expect(findings.find(({ code }) => code === 'forms/hidden-read')?.params).toEqual({
    sheet: 'Sheet1',
    rows: [3],
    columns: ['C'],
  });
  expect(values[0]?.rows[0]?.cells['2']).toBe(1);
});
