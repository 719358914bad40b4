import { leastOthers } from '#inside/kit';
import { figuresOf, outOfScale } from '#inside/rules';
import { expect, it } from 'vitest';
import { mixed } from '../../../support/mixed.js';

const told = (amounts: readonly number[]) => {
  const figures = figuresOf(mixed(amounts.map((amount, at) => ['a', `20${20 + at}`, amount])));
  return outOfScale(
    figures,
    amounts.map((_, at) => at),
  );
};

it('tells a figure of another scale from the one in the middle', () => {
  expect(told([5, 4, 4000, 6])).toEqual([
    { row: 2, amount: 4000, usual: 5, others: 3, perhaps: 4 },
  ]);
  expect(told([5, 4, 6])).toEqual([]);
  expect(leastOthers).toBe(3);
});

it('is not led astray by two figures of another scale among five', () => {
  expect(told([5, 4000, 4_000_000, 6, 7]).map(({ perhaps }) => perhaps)).toEqual([4, 4]);
});
