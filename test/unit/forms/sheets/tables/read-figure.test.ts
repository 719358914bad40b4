import { expect, it } from 'vitest';
import { readFigure } from '#inside/forms';
import { defineIndicator } from '#inside/indicators';

const held = defineIndicator({
  code: 'm.held',
  name: { vi: 'Số cuộc' },
  unit: { vi: 'cuộc' },
  kind: 'flow',
});
const read = (value: string | number, factor = 1) =>
  readFigure({ row: 1, column: 1, value }, { indicator: held, factor });
it.each([
  [7, { value: 7 }],
  ['1.234', { value: 1234 }],
  ['gần 134', { value: { amount: 134, qualifier: 'nearly' } }],
  ['5 đến 7 cuộc', { value: { amount: 5, to: 7 } }],
  ['80-100', { value: { amount: 80, to: 100 } }],
  ['nhiều cuộc', { value: { amount: null, qualifier: 'many' } }],
  ['-', { value: { state: 'nil' } }],
  ['12 người', { trouble: 'unit' }],
  ['7.7', { trouble: 'digits' }],
  ['mấy cuộc', { trouble: 'words' }],
])('%s', (value, expected) => {
  expect(read(value)).toEqual(expected);
});
it('is in the unit of the indicator', () => {
  expect(read(1.5, 1000)).toEqual({ value: 1500 });
  expect(read(Infinity)).toEqual({ trouble: 'too-large' });
});
