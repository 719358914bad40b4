import { describe, expect, it } from 'vitest';
import type { TableRow } from 'danvan/report';
import { hasTotalsBelow, outlineLevels } from '#inside/exporters/excel';

const row: TableRow = { role: 'data', cells: {} };
const total = (from: number, to: number): TableRow => ({
  role: 'total',
  cells: {
    n: {
      kind: 'number',
      amount: 0,
      decimals: 0,
      formula: { op: 'sum', from: { row: from, column: 'n' }, to: { row: to, column: 'n' } },
    },
  },
});

describe('outlineLevels', () => {
  it('counts the totals that add a row up', () => {
    const rows = [row, row, total(0, 1), row, total(3, 3), total(0, 4)];
    expect(outlineLevels(rows)).toEqual([2, 2, 1, 2, 1, 0]);
  });

  it('is nothing without totals, and no deeper than Excel goes', () => {
    expect(outlineLevels([row, row])).toEqual([0, 0]);
    const nested = Array.from({ length: 12 }, (_, at) => total(0, at));
    expect(Math.max(...outlineLevels([row, ...nested]))).toBe(7);
  });
});

describe('hasTotalsBelow', () => {
  it('tells totals above from totals below', () => {
    expect(hasTotalsBelow([row, total(0, 0)])).toBe(true);
    expect(hasTotalsBelow([total(1, 1), row])).toBe(false);
    expect(hasTotalsBelow([row])).toBe(true);
  });
});
