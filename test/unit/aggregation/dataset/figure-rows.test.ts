import { expect, it } from 'vitest';
import { draftColumns, figureRowsOf } from '#inside/aggregation';

it('finds the rows of an indicator by unit, and keeps what it found', () => {
  const columns = draftColumns(3);
  columns.units.set([4, 1, 4]);
  columns.indicators.set([2, 2, 2]);
  columns.count = 3;
  const figureRows = figureRowsOf({ columns });
  expect([...figureRows(2).numbers]).toEqual([1, 4]);
  expect([...figureRows(2).rows]).toEqual([1, 0, 2]);
  expect(figureRows(2)).toBe(figureRows(2));
  expect(figureRows(0).rows).toHaveLength(0);
});
