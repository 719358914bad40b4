import { describe, expect, it } from 'vitest';
import { partByFirst } from '#inside/campaigns';

describe('partByFirst', () => {
  it('keeps the first of each id and its place', () => {
    const placed = ['a', 'b', 'a', 'toString', 'a'].map((id, at) => ({
      value: { id },
      index: at + 10,
    }));
    const { first, repeated } = partByFirst(placed);
    expect(first.map(({ index }) => index)).toEqual([10, 11, 13]);
    expect(repeated.map(({ index }) => index)).toEqual([12, 14]);
  });

  it('parts nothing into nothing', () => {
    expect(partByFirst([])).toEqual({ first: [], repeated: [] });
  });
});
