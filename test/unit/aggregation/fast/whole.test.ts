import { notWhole, wholeOf } from '#inside/aggregation';
import { expect, it } from 'vitest';

it.each([
  [1.5, 10, 15],
  [0, 1, 0],
  [-0, 1, notWhole],
  [-1, 1, notWhole],
  [0.25, 10, notWhole],
  [2 ** 53, 1, notWhole],
])('makes %d by %d a whole number, or nothing', (amount, scale, whole) => {
  expect(wholeOf(amount, scale)).toBe(whole);
});
