import { emptyList, excludedOf, positionsOf } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { peculiarCells } from '../../../support/both-ways-table.js';

it('sorts positions in place and freezes them', () => {
  const positions = positionsOf([3, 1, 2]);
  expect(positions).toEqual([1, 2, 3]);
  expect(Object.isFrozen(positions)).toBe(true);
});

it('has one list for nothing', () => {
  expect(positionsOf([])).toBe(emptyList);
  expect(excludedOf(undefined)).toBe(emptyList);
});

it('sorts what was not counted by position', () => {
  const excluded = excludedOf([
    { position: 2, reason: 'earlier-state' },
    { position: 1, reason: 'outside-period' },
  ]);
  expect(excluded.map(({ position }) => position)).toEqual([1, 2]);
});

it('sorts what is out of order anywhere, and has one list for an empty one', () => {
  for (const given of [
    [2, 1, 3],
    [1, 3, 2],
    [1, 2, 3],
  ]) {
    expect(positionsOf([...given])).toEqual([1, 2, 3]);
  }
  expect(excludedOf([])).toBe(emptyList);
});

it('leaves no cell unlike that of the general way', () => {
  const { quick, general } = peculiarCells();
  expect(quick).toEqual(general);
});
