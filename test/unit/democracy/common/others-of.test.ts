import { describe, expect, it } from 'vitest';
import { othersOf } from '#inside/democracy';

describe('othersOf', () => {
  it.each([
    [4, 9, 5],
    [9, 9, 0],
    [10, 9, undefined],
    [undefined, 9, undefined],
    [4, { amount: 9, qualifier: 'over' } as const, undefined],
  ])('of %o in %o are %o', (part, all, others) => {
    expect(othersOf(part, all)).toBe(others);
  });
});
