import { plainPair, statesOfDay } from '#inside/aggregation';
import { describe, expect, it } from 'vitest';
import { mustBePlainRatio } from '../../../support/plain-ratio.js';
import { sent } from '../../../support/ratio-figures.js';

const state = (row: number, to: number, amount: number) => ({ row, to, amount });

describe('statesOfDay', () => {
  it('takes the latest day that both tell of, with something below the line', () => {
    const above = [state(0, 3, 1), state(1, 2, 2), state(2, 1, 3)];
    const below = [state(3, 2, 0), state(4, 1, 9)];
    expect(statesOfDay(above, below)).toEqual({
      states: { above: above[2], below: below[1] },
      hasNothing: true,
    });
    expect(statesOfDay(above, [state(3, 4, 5)])).toEqual({ states: null, hasNothing: false });
  });
});

describe('plainPair of flows', () => {
  const ratio = mustBePlainRatio([
    sent('n', 'a', 1),
    sent('n', 'a', 2, { period: '2025-02' }),
    sent('d', 'a', 4, { period: '2025-02' }),
    sent('n', 'b', 5),
    sent('d', 'b', 0),
  ]);

  it('sets the sums of the period beside each other', () => {
    expect(plainPair(ratio, 1, 1)).toMatchObject({ above: 300, below: 400, isPair: true });
    expect(plainPair(ratio, 1, 0)).toMatchObject({ isPair: false, isLeft: true });
  });

  it('is none of nothing', () => {
    expect(plainPair(ratio, 2, 0)).toMatchObject({
      isPair: false,
      hasNothing: true,
      isLeft: true,
    });
    expect(plainPair(mustBePlainRatio([]), 2, 0)).toMatchObject({ isPair: false, isLeft: false });
  });
});

describe('plainPair of states', () => {
  it('is of the latest day of both, and leaves what is later', () => {
    const march = { period: '2025-03' };
    const ratio = mustBePlainRatio(
      [sent('s', 'a', 1), sent('m', 'a', 2), sent('m', 'a', 3, march), sent('s', 'b', 1)],
      'x.p',
    );
    expect(plainPair(ratio, 1, 0)).toMatchObject({ above: 100, below: 200, isLeft: false });
    expect(plainPair(ratio, 1, 1)).toMatchObject({ above: 100, below: 200, isLeft: true });
    expect(plainPair(ratio, 2, 1)).toMatchObject({ isPair: false, isLeft: true });
  });

  it('is none where the lower state is nothing', () => {
    const ratio = mustBePlainRatio([sent('s', 'a', 1), sent('m', 'a', 0)], 'x.p');
    expect(plainPair(ratio, 1, 0)).toMatchObject({ isPair: false, hasNothing: true });
  });
});
