import { expect, it } from 'vitest';
import { readCell } from '#inside/forms';
import { letters, members } from '../../../../support/forms/small-forms.js';

const [total] = members.columns;
const [, , , , , rate, words] = letters.columns;
const read = (value: string | number, column = total) =>
  column && readCell({ row: 1, column: 1, value }, column);
it('takes what the column takes', () => {
  expect(read('1.234')).toEqual({ value: 1234 });
  expect(read('12,5')).toEqual({ trouble: 'fraction' });
  expect(read('12,5', rate)).toEqual({ value: 12.5 });
  expect(read('x', words)).toEqual({ value: 'x' });
  expect(read(12, words)).toEqual({ value: '12' });
});
it('says what keeps a cell from being read', () => {
  expect(read('mười hai')).toEqual({ trouble: 'words' });
  expect(read('1,234,567')).toEqual({ trouble: 'digits' });
  expect(read('12 đồng')).toEqual({ trouble: 'unit' });
  expect(read('-5')).toEqual({ trouble: 'negative' });
  expect(read(1e300)).toEqual({ trouble: 'too-large' });
  expect(read('5 đến 7 hội viên')).toMatchObject({ notPlain: { amount: 5, to: 7 } });
});
