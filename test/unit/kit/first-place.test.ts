import { firstPlace } from '#inside/kit';
import { expect, it } from 'vitest';

const numbers = [1, 3, 3, 5];

it.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [3, 1],
  [4, 3],
  [6, 4],
])('of a number that is at least %d is %d', (least, place) => {
  expect(firstPlace(numbers.length, (at) => (numbers[at] ?? 0) >= least)).toBe(place);
});

it('of an empty list is its end', () => {
  expect(firstPlace(0, () => true)).toBe(0);
});
