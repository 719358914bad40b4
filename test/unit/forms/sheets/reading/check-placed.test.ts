import { expect, it } from 'vitest';
import { locateFindings, readForm } from '#inside/forms';
import { sheetOf } from '../../../../support/forms/sheet-of.js';
import { members } from '../../../../support/forms/small-forms.js';

const head = [
  ['Đơn vị: x', 'Kỳ: Quý II/2026'],
  ['Đơn vị', 'Tổng số', 'Nam', 'Nữ'],
];
it('compares figures with their formulas, and totals with their rows, at their cells', () => {
  const rows = [...head, ['a', 4, 1, 2], ['b', 4, 2, 2], ['Tổng', 9, 3, 4]];
  const { findings } = readForm([sheetOf(rows)], members, { expected: { unit: 'x' } });
  const checked = findings.filter(
    ({ severity, code }) => severity === 'error' && code.includes('differs'),
  );
  expect(checked.map(({ code, cell }) => [code, cell?.address])).toEqual([
    ['forms/formula-differs', 'B3'],
    ['forms/total-differs', 'B5'],
  ]);
});
it('leaves findings as they are whose figure has no cell', () => {
  const finding = {
    code: 'forms/x',
    severity: 'note',
    path: ['forms', 0, 'unit'],
    params: {},
  } as const;
  expect(locateFindings([finding], [])).toEqual([finding]);
});
