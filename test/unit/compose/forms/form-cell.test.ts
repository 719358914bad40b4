import { expect, it } from 'vitest';
import { formCell } from '#inside/compose';
import { defineForm } from '#inside/forms';

const form = defineForm({
  id: 'a',
  title: 'A',
  columns: [
    {
      index: '1',
      heading: 'A',
    },
    {
      index: '2',
      heading: 'B',
      type: 'number',
      signed: true,
    },
    {
      index: '3',
      heading: 'C',
      type: 'date',
    },
  ],
});
const cell = (at: number, value: Parameters<typeof formCell>[0]) => {
  const column = form.columns[at];
  return column && formCell(value, column);
};

it('prints figures, words and days, and a mark for what is missing', () => {
  expect(cell(0, 12)).toEqual({ kind: 'number', amount: 12, decimals: 0 });
  expect(cell(1, -2.5)).toMatchObject({ amount: -2.5, decimals: 3, signed: true });
  expect(cell(2, '2026-03-08')).toEqual({ kind: 'text', text: '08/3/2026' });
  expect(cell(0, { amount: 134, qualifier: 'nearly' })).toEqual({
    kind: 'number',
    amount: 134,
    decimals: 0,
    qualifier: 'nearly',
  });
  expect(cell(0, null)).toMatchObject({ kind: 'mark', reason: 'missing' });
  expect(cell(0, { state: 'nil' })).toMatchObject({ kind: 'mark', reason: 'nil' });
  expect(cell(2, null)).toEqual({ kind: 'text', text: '' });
});
