import { expect, it } from 'vitest';
import { cellKey, indicatorOf } from '#inside/aggregation';

it('has the indicator in the key of a figure', () => {
  expect(indicatorOf(cellKey('unit a', 'x.n', '2026-Q1'))).toBe('x.n');
});
