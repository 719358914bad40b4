import { ascending, toldExcluded, toldRows } from '#inside/aggregation';
import { expect, it } from 'vitest';

const store = { columns: { positions: Int32Array.of(4, 0, 7) } };

it('lists numbers once, the smallest first', () => {
  expect(ascending([10, 2, 10, 1])).toEqual([1, 2, 10]);
});

it('tells rows by their places in the list that was given', () => {
  expect(toldRows(store, [2, 0, 2])).toEqual([4, 7]);
  expect(toldRows(store, [9])).toEqual([9]);
});

it('tells what was left out in the order of the list, with the reasons', () => {
  const left = [
    { row: 0, unit: 1, reason: 'other-line' as const },
    { row: 1, unit: 1, reason: 'below' as const },
  ];
  expect(toldExcluded(store, left)).toEqual([
    { position: 0, reason: 'below' },
    { position: 4, reason: 'other-line' },
  ]);
});
