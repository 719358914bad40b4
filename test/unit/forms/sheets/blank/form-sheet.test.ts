import { expect, it } from 'vitest';
import { formSheet, readForm } from '#inside/forms';
import { members } from '../../../../support/forms/small-forms.js';

const filled = {
  form: 'members',
  unit: 'x',
  period: '2026-Q2',
  rows: [
    { key: 'a', cells: { 1: 3, 2: 1, 3: 2, 4: { state: 'nil' } } },
    { key: 'b', cells: { 1: 9, 2: 1, 3: 2, 4: null } },
  ],
  notes: 'số ước',
} as const;
const sheet = formSheet(members, filled);
it('holds results beside formulas, and no formula beside another figure', () => {
  const at = (row: number, column: number) =>
    sheet.cells.find((cell) => cell.row === row && cell.column === column);
  expect(at(9, 2)).toMatchObject({ value: 3, formula: 'IF(COUNT(C9:D9)=0,"",SUM(C9:D9))' });
  expect(at(10, 2)).toMatchObject({ value: 9, role: 'input' });
  expect(at(11, 2)).toMatchObject({ value: 12, formula: 'IF(COUNT(B9:B10)=0,"",SUM(B9:B10))' });
});
it('is read back with its totals and notes', () => {
  const { values } = readForm([sheet], members);
  expect(values).toEqual([{ ...filled, total: { 1: 12, 2: 2, 3: 4, 4: 0 } }]);
});
