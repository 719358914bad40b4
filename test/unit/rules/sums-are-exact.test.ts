import { sumsAreExact } from 'danvan';
import { expect, it } from 'vitest';
import { found, type MixedRow } from '../../support/mixed.js';

it('tells of figures that add up to more than a number holds, at the largest', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025', 2],
    ['b', '2025', 2 ** 53 - 1],
  ];
  expect(found(sumsAreExact, rows)).toMatchObject([
    { code: 'dataset/sum-too-large', unit: 'b', params: { most: 2 ** 53 - 1 } },
  ]);
});

it('passes the largest sum that is held', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025', 1],
    ['b', '2025', 2 ** 53 - 2],
  ];
  expect(found(sumsAreExact, rows)).toEqual([]);
});
