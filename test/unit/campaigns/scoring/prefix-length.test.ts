import { describe, expect, it } from 'vitest';
import { prefixLength } from '#inside/campaigns';

const isBelow = (limit: number) => (item: number) => item < limit;

describe('prefixLength', () => {
  it.each(Array.from({ length: 9 }, (_, at) => at))('counts %s of eight', (limit) => {
    expect(prefixLength([0, 1, 2, 3, 4, 5, 6, 7], isBelow(limit))).toBe(limit);
  });

  it('counts none of none, and all that are alike', () => {
    expect(prefixLength([], () => true)).toBe(0);
    expect(prefixLength([5, 5, 5], isBelow(6))).toBe(3);
    expect(prefixLength([5, 5, 5], isBelow(5))).toBe(0);
  });

  it('looks at few of a long list', () => {
    let looks = 0;
    const items = Array.from({ length: 100_000 }, (_, at) => at);
    const isEarly = (item: number) => {
      looks += 1;
      return item < 77_777;
    };
    expect(prefixLength(items, isEarly)).toBe(77_777);
    expect(looks).toBeLessThan(20);
  });
});
