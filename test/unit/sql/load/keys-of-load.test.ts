import { describe, expect, it } from 'vitest';
import { keysOfLoad } from '#inside/sql';
import { dayNumberOf } from '#inside/time';

describe('keysOfLoad', () => {
  it('gives a period one key, and its row once', () => {
    const keys = keysOfLoad(7, {});
    expect(['2026-Q3', '2026-07', '2026-Q3'].map(keys.periodKey)).toEqual([0, 1, 0]);
    const [quarter, month] = keys.newRows().period;
    const days = ['2026-07-01', '2026-09-30', '2026-01-01'].map(dayNumberOf);
    expect(quarter).toEqual([7, 0, '2026-Q3', ...days]);
    expect(month?.slice(0, 3)).toEqual([7, 1, '2026-07']);
    expect(keys.newRows().period).toEqual([]);
  });

  it('gives the total the key 0, and categories one key in whatever order they stand', () => {
    const keys = keysOfLoad(7, {});
    expect(keys.dimensionKey(undefined)).toBe(0);
    expect(keys.dimensionKey({ field: 'a', kind: 'b' })).toBe(1);
    expect(keys.dimensionKey({ kind: 'b', field: 'a' })).toBe(1);
    expect(keys.dimensionKey({ field: 'b' })).toBe(2);
    expect(keys.newRows().dimension).toEqual([
      [7, 1, 'field', 'a'],
      [7, 1, 'kind', 'b'],
      [7, 2, 'field', 'b'],
    ]);
  });
});
