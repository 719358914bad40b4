import { expect, it } from 'vitest';
import { defineForm, inColumnUnit } from '#inside/forms';
import { readAmountText } from '#inside/text';

const form = defineForm({
  id: 'money',
  title: 'Kinh phí',
  columns: [
    { index: '1', heading: 'Số cuộc' },
    { index: '2', heading: 'Tiền (Trđ)', type: 'number', unit: 'triệu đồng', scale: 1_000_000 },
    { index: '3', heading: 'Tỷ lệ', type: 'percent' },
  ],
});
const inColumn = (text: string, at: number) => {
  const read = readAmountText(text);
  const column = form.columns[at];
  return read.ok && column ? inColumnUnit(read.value.amount ?? NaN, read.value, column) : 'none';
};
it.each([
  ['12 cuộc', 0, 12],
  ['12 người', 0, undefined],
  ['12 %', 0, undefined],
  ['1,5 tỷ', 1, 1500],
  ['12 triệu đồng', 1, 12],
  ['12', 1, 12],
  ['12 %', 2, 12],
])('%s in column %i', (text, at, amount) => {
  expect(inColumn(text, at)).toBe(amount);
});
