import { expect, it } from 'vitest';
import { readAmountText } from '#inside/text';

it.each([
  ['12 tr', 12_000_000, ''],
  ['12trđ', 12_000_000, 'đồng'],
  ['5 tr.đ', 5_000_000, 'đồng'],
  ['1,5 tỷ', 1_500_000_000, ''],
  ['500 nđ', 500_000, 'đồng'],
  ['7 đ', 7, 'đồng'],
  ['12 cuộc', 12, 'cuộc'],
])('%s', (text, amount, unit) => {
  const read = readAmountText(text);
  expect(read.ok && [read.value.amount, read.value.unit]).toEqual([amount, unit]);
});
it('knows whether a word of scale stood with it', () => {
  const scaled = (text: string) => {
    const read = readAmountText(text);
    return read.ok && read.value.isScaled;
  };
  expect(['12 tr', '12', '12 cuộc'].map(scaled)).toEqual([true, false, false]);
});
