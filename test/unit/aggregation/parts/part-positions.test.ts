import { expect, it } from 'vitest';
import { partPositions } from '#inside/aggregation';
import { errorOf } from '../../../support/error-of.js';

it('gives the position of each row, or its own place', () => {
  expect([0, 1].map(partPositions(undefined))).toEqual([0, 1]);
  expect([0, 1].map((row) => partPositions(Int32Array.of(4, 9))(row))).toEqual([4, 9]);
  const placed = partPositions([4, 4]);
  placed(0);
  expect(errorOf(() => placed(1)).code).toBe('INVALID_ARGUMENT');
});
