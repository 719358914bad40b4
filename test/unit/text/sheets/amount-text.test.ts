import { expect, it } from 'vitest';
import { readAmountText, readFigureText } from '#inside/text';

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
it.each([
  ['80-100', 80, 100],
  ['80 – 100', 80, 100],
  ['từ 80 đến 1.000', 80, 1000],
])('in the place of a figure, %s is a range', (text, amount, to) => {
  const read = readFigureText(text);
  expect(read.ok && read.value).toMatchObject({ amount, to, unit: '' });
  expect(readAmountText(text).ok).toBe(false);
});
it.each(['100-80', '1-2-3', '-5-8', '7.7-8'])('%s is none', (text) => {
  expect(readFigureText(text).ok).toBe(false);
});
