import { nilStands } from 'danvan';
import { expect, it } from 'vitest';
import { consolidated, found, type MixedRow } from '../../support/mixed.js';

const nil = { state: 'nil' } as const;

it('names the figure that denies a nil of the same unit, on whatever line', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025-Q1', nil],
    ['a', '2025-02', 5, { line: 'L2' }],
  ];
  expect(found(nilStands, rows)).toMatchObject([
    {
      code: 'dataset/nil-denied',
      period: '2025-Q1',
      params: { amount: 5, otherPeriod: '2025-02', otherUnit: 'a' },
    },
  ]);
});

it('names the figure of a unit below that denies a consolidated nil', () => {
  const rows: readonly MixedRow[] = [
    ['t', '2025-Q1', nil, consolidated],
    ['b', '2025', 5],
  ];
  expect(found(nilStands, rows)).toMatchObject([{ unit: 't', params: { otherUnit: 'b' } }]);
});

it('passes a nil beside zeros, other days, other categories, and its own month', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025-Q1', nil],
    ['a', '2025-01', 0],
    ['a', '2025-02', nil],
    ['a', '2025-04', 5],
    ['a', '2025-03', 5, { categories: { field: 'x' } }],
    ['t', '2025-Q1', nil],
    ['b', '2025-Q1', 3],
  ];
  expect(found(nilStands, rows)).toEqual([]);
});
