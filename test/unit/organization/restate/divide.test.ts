import { expect, it } from 'vitest';
import { divide } from '#inside/organization';

const parts = (amount: number, ...shares: readonly number[]) => {
  const division = divide(amount, new Map(shares.map((share, at) => [`u${at}`, share])));
  return [[...division.parts.values()], division.rest];
};

it.each([
  [7, [0.4, 0.6], [3, 4], 0],
  [10, [0.25], [3], 7],
  [1, [1 / 3, 1 / 3, 1 / 3], [0, 1, 0], 0],
  [58.5, [0.1, 0.9], [5.9, 52.6], 0],
  [5, [1, 0], [5, 0], 0],
  [5, [], [], 5],
  // Short by a hair of rounded decimals, and by more than that.
  [1e12, [0.3333333333, 0.3333333333, 0.3333333333], [333333333300, 333333333300, 333333333400], 0],
  [1e12, [0.999999999], [999999999000], 1000],
  [-7, [0.4, 0.6], [-3, -4], 0],
])('divides %d by %j into %j and leaves %d', (amount, shares, expected, rest) => {
  expect(parts(amount, ...shares)).toEqual([expected, rest]);
});
