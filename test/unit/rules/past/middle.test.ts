import { insertSorted, middleOf, usualDistance } from '#inside/rules';
import { expect, it } from 'vitest';

it('finds the middle of odd and even counts', () => {
  expect(middleOf([7])).toBe(7);
  expect(middleOf([1, 2, 9])).toBe(2);
  expect(middleOf([1, 2, 4, 9])).toBe(3);
  expect(middleOf([])).toBeNaN();
});

it('tells how far numbers usually lie from their middle', () => {
  expect(usualDistance([1, 2, 3, 4, 100])).toBe(1);
  expect(usualDistance([5, 5, 5])).toBe(0);
});

it('keeps numbers sorted', () => {
  const sorted: number[] = [];
  for (const one of [3, 1, 2, 3, 0, 9]) insertSorted(sorted, one);
  expect(sorted).toEqual([0, 1, 2, 3, 3, 9]);
});
