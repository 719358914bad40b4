import { readForm } from 'danvan/forms';
import { expect, it } from 'vitest';
import { sheetOf } from '../../../../support/forms/sheet-of.js';
import { members } from '../../../../support/forms/small-forms.js';

it('works out a total above its rows too', () => {
  const form = { ...members, totals: 'top' as const, columns: members.columns.slice(1, 2) };
  const rows = [
    ['Đơn vị: x', 'Kỳ: Quý II/2026'],
    ['Đơn vị', 'Nam'],
    ['Tổng', { value: 4, formula: 'SUM(B4:B5)' }],
    ['a', 4],
    ['b', 'gần 134'],
  ];
  const { values } = readForm([sheetOf(rows)], form, { expected: { unit: 'x' } });
  expect(values[0]?.total).toEqual({ '2': { amount: 138, qualifier: 'nearly' } });
});
