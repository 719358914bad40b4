import { expect, it } from 'vitest';
import { bracketedHeading, dongOf } from '#inside/text';

it.each([
  ['Kinh phí (triệu đồng)', { name: 'Kinh phí', said: 'triệu đồng' }],
  ['Kinh phí ( % ) ', { name: 'Kinh phí', said: '%' }],
  ['Kinh phí', undefined],
  ['(triệu đồng)', undefined],
  ['Kinh phí ()', undefined],
])('%s', (text, expected) => {
  expect(bracketedHeading(text)).toEqual(expected);
});

it.each([
  ['đồng', 1],
  ['triệu đồng', 1_000_000],
  ['tr.đ', 1_000_000],
  ['tỷ đồng', 1_000_000_000],
  ['vụ', undefined],
  ['', undefined],
])('%s is so many đồng: %s', (measure, expected) => {
  expect(dongOf(measure)).toBe(expected);
});
