import { expect, it } from 'vitest';
import { figureCell } from '#inside/forms';
import { sheetWords } from '#inside/text';
import { letters, members } from '../../../../support/forms/small-forms.js';

const [total] = members.columns;
const [, , , , , rate, words] = letters.columns;
const place = { row: 8, column: 2 };
const cell = (value: Parameters<typeof figureCell>[0], column = total, formula?: string) =>
  column && figureCell(value, column, { place: { ...place, formula }, words: sheetWords.vi });
it('is to be filled in, or worked out and locked', () => {
  expect(cell(12)).toMatchObject({
    value: 12,
    role: 'input',
    format: '#,##0',
    input: { kind: 'whole' },
  });
  expect(cell(12, total, 'A1')).toEqual({
    ...place,
    value: 12,
    formula: 'A1',
    role: 'total',
    format: '#,##0',
  });
  expect(cell(12.5, rate)).toMatchObject({ format: '#,##0.00', input: { kind: 'decimal' } });
  expect(cell('a', words)).toMatchObject({ value: 'a', input: { kind: 'any' } });
  expect(cell({ state: 'nil' })?.value).toBe('–');
});
it('writes figures with their word as they are read, and offers what may be chosen', () => {
  expect(cell({ amount: 1134, qualifier: 'nearly' })?.value).toBe('gần 1.134');
  const graded = words && { ...words, choices: ['Tốt', 'Khá'] };
  expect(cell('Tốt', graded)).toMatchObject({
    value: 'Tốt',
    input: { kind: 'list', choices: ['Tốt', 'Khá'], message: 'Chọn trong danh sách.' },
  });
});
it('writes days as spreadsheets count them', () => {
  const day = rate && { ...rate, type: 'date' as const };
  expect(cell('2026-06-30', day)).toMatchObject({
    value: 46_203,
    day: '2026-06-30',
    format: 'dd/mm/yyyy',
  });
});
