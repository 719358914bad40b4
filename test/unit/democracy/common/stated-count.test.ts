import { describe, expect, it } from 'vitest';
import {
  amountSchema,
  boundsOf,
  countSchema,
  liesAbove,
  type StatedCount,
} from '#inside/democracy';

describe('a stated count', () => {
  it.each([0, 7, { amount: 7, qualifier: 'over' }, { amount: null, qualifier: 'many' }])(
    'may be %o',
    (given) => {
      expect(countSchema.parse(given)).toEqual(given);
    },
  );

  it.each([
    -1,
    1.5,
    Number.NaN,
    '7',
    null,
    { amount: 7 },
    { amount: null, qualifier: 'over' },
    { amount: 7, qualifier: 'many' },
  ])('is never %o', (given) => {
    expect(countSchema.safeParse(given).success).toBe(false);
  });

  it('of money or land may have parts', () => {
    expect(amountSchema.safeParse(1.5).success).toBe(true);
    expect(amountSchema.safeParse(-1.5).success).toBe(false);
  });
});

describe('boundsOf', () => {
  it.each<[StatedCount, number, number]>([
    [5, 5, 5],
    [{ amount: 5, qualifier: 'nearly' }, 0, 5],
    [{ amount: 5, qualifier: 'over' }, 5, Infinity],
    [{ amount: 5, qualifier: 'about' }, 0, Infinity],
    [{ amount: null, qualifier: 'many' }, 1, Infinity],
  ])('of %o', (stated, from, to) => {
    expect(boundsOf(stated)).toMatchObject({ from, to });
  });
});

describe('liesAbove', () => {
  const nearly: StatedCount = { amount: 5, qualifier: 'nearly' };
  const over: StatedCount = { amount: 5, qualifier: 'over' };

  it.each<[StatedCount, StatedCount, boolean]>([
    [5, 5, false],
    [6, 5, true],
    [5, nearly, true],
    [over, 5, true],
    [over, nearly, true],
    [5, { amount: 5, qualifier: 'at-most' }, false],
    [{ amount: 5, qualifier: 'at-least' }, 5, false],
    [{ amount: null, qualifier: 'many' }, 1, true],
    [{ amount: 5, qualifier: 'about' }, 5, false],
  ])('of %o and %o is %s', (one, other, isAbove) => {
    expect(liesAbove(boundsOf(one), boundsOf(other))).toBe(isAbove);
  });
});
