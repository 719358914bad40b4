import { describe, expect, it } from 'vitest';
import { partByFirst } from '#inside/kit';

describe('partByFirst', () => {
  it('keeps the first of each key, and names the earlier one of those that repeat it', () => {
    const items = ['a', 'b', 'a', 'toString', 'a'].map((id, at) => ({ id, at }));
    const { first, repeated } = partByFirst(items, ({ id }) => id);
    expect(first.map(({ at }) => at)).toEqual([0, 1, 3]);
    expect(repeated.map(({ item, earlier }) => [item.at, earlier.at])).toEqual([
      [2, 0],
      [4, 0],
    ]);
  });

  it('takes items without a key for different ones', () => {
    expect(partByFirst([1, 1], () => undefined)).toEqual({ first: [1, 1], repeated: [] });
  });
});
