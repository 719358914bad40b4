import { expect, it } from 'vitest';
import { blankForm, readSheet, readingContexts } from '#inside/forms';
import { sheetOf } from '../../../../support/forms/sheet-of.js';
import { codesOf, members } from '../../../../support/forms/small-forms.js';

const contexts = readingContexts([members], {});
const table = [['Kỳ: Quý II/2026'], ['Đơn vị', 'Tổng số', 'Nam', 'Nữ'], ['a', 3, 1, 2]];
it('reads several tables, each with its own lines', () => {
  const second = [['Kỳ: Quý III/2026'], ...table.slice(1)];
  const { forms } = readSheet(sheetOf([...table, [], ...second]), contexts);
  expect(forms.map(({ value: { period } }) => period)).toEqual(['2026-Q2', '2026-Q3']);
});
it('passes over hidden sheets and those of nobody', () => {
  expect(readSheet(sheetOf(table, { hidden: true }), contexts).passedOver[0]?.why).toBe(
    'hidden-sheet',
  );
  expect(readSheet(sheetOf([['x', 1]]), contexts).passedOver.map(({ why }) => why)).toEqual([
    'other-sheet',
    'other-sheet',
  ]);
});
it('tells of a sheet that was made for other columns', () => {
  const [sheet] = blankForm(members, { unit: 'a', period: '2026-Q2' });
  const cells = sheet?.cells.map((cell) =>
    typeof cell.value === 'string'
      ? { ...cell, value: cell.value.replace(/version=\w+/, 'version=0') }
      : cell,
  );
  const { findings } = readSheet({ name: 'a', cells: cells ?? [] }, contexts);
  expect(codesOf(findings)).toEqual(['forms/mark-of-other-version']);
});
