import { expect, it } from 'vitest';
import { slice } from '#inside/aggregation';

it('takes the numbers of a sorted list from one to another, both inclusive', () => {
  expect(slice([1, 3, 5, 9], 3, 5)).toEqual([3, 5]);
  expect(slice([1, 3, 5, 9], 4, 4)).toEqual([]);
  expect(slice([1, 3, 5, 9], 0, 99)).toEqual([1, 3, 5, 9]);
});
