import { expect, it } from 'vitest';
import { moneyScale } from '#inside/text';

it.each([
  ['đồng', 1],
  ['Triệu đồng ', 1_000_000],
  ['tỷ đồng', 1_000_000_000],
  ['vụ', undefined],
  ['toString', undefined],
])('%s is so many đồng: %s', (unit, expected) => {
  expect(moneyScale(unit)).toBe(expected);
});
