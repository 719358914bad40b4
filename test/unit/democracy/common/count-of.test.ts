import { expect, it } from 'vitest';
import { countOf, isSum } from '#inside/democracy';

const over = { amount: 5, qualifier: 'over' } as const;

it.each([
  [{ count: undefined, obliged: undefined }, false, 1],
  [{ count: 1, obliged: undefined }, false, 1],
  [{ count: 0, obliged: undefined }, true, 0],
  [{ count: 3, obliged: undefined }, true, 3],
  [{ count: over, obliged: undefined }, true, over],
  [{ count: 1, obliged: 1 }, true, 1],
  [{ count: undefined, obliged: 3 }, true, undefined],
])('of %o: is a sum: %o, stands for %o', (given, sum, count) => {
  expect([isSum(given), countOf(given)]).toEqual([sum, count]);
});
