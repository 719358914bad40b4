import { expect, it } from 'vitest';
import { freePositions, isInOrder } from '#inside/aggregation';

const rejected = [{ position: 0 }, { position: 2 }, { position: 3 }];

it('gives the positions that the rejected leave', () => {
  const next = freePositions(rejected);
  expect([next(), next(), next()]).toEqual([1, 4, 5]);
});

it('knows rows that stand in them', () => {
  expect(isInOrder(Int32Array.of(1, 4), rejected)).toBe(true);
  expect(isInOrder(Int32Array.of(), rejected)).toBe(true);
  expect(isInOrder(Int32Array.of(4, 1), rejected)).toBe(false);
  expect(isInOrder(Int32Array.of(1, 5), rejected)).toBe(false);
});
