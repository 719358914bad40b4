import { expect, it } from 'vitest';
import { areOutOfScale, leastOthers, outOfScaleAmong } from '#inside/kit';

it('tells the place of an amount that is of another scale, and what was perhaps meant', () => {
  expect(outOfScaleAmong([5, 4, 4000, 6])).toEqual([
    { at: 2, amount: 4000, usual: 5, others: 3, perhaps: 4 },
  ]);
  expect(outOfScaleAmong([5e6, 4, 6e6, 7e6])).toMatchObject([{ at: 1, perhaps: 4e6 }]);
});

it('says no more than that where no step leads back', () => {
  expect(outOfScaleAmong([5, 6, 7, 150_000])).toEqual([
    { at: 3, amount: 150_000, usual: 6, others: 3 },
  ]);
});

it('needs three others, and leaves out what is nothing, below zero or without an end', () => {
  expect(leastOthers).toBe(3);
  expect(outOfScaleAmong([5, 5000, 6])).toEqual([]);
  expect(outOfScaleAmong([5, 5000, 6, 0, -7, NaN, Infinity])).toEqual([]);
});

it('knows from which factor on', () => {
  expect(areOutOfScale(2, 999)).toBe(false);
  expect(areOutOfScale(2, 1000)).toBe(true);
});
