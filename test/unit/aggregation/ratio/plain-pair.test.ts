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

describe('plainPair of one term', () => {
  const nothing = { above: 0, below: 0, isPair: false, hasNothing: false, isLeft: false };

  it('is none, and leaves what was sent', () => {
    for (const term of ['n', 'd']) {
      const ratio = mustBePlainRatio([sent(term, 'a', 1)]);
      expect(plainPair(ratio, 1, 0)).toEqual({ ...nothing, isLeft: true });
      expect(plainPair(ratio, 2, 0)).toEqual(nothing);
    }
  });

  it('leaves nothing of a pair of flows', () => {
    const ratio = mustBePlainRatio([sent('n', 'a', 1), sent('d', 'a', 4)]);
    expect(plainPair(ratio, 1, 0)).toEqual({ ...nothing, above: 100, below: 400, isPair: true });
  });
});

describe('plainPair of states of several days', () => {
  const march = { period: '2025-03' };
  const february = { period: '2025-02' };
  const january = [sent('s', 'a', 1), sent('m', 'a', 2)];
  const pairOf = (rows: Parameters<typeof mustBePlainRatio>[0]) =>
    plainPair(mustBePlainRatio(rows, 'x.p'), 1, 1);

  it('is none of states of different days', () => {
    const apart = { isPair: false, isLeft: true, hasNothing: false };
    expect(pairOf([sent('s', 'a', 1), sent('m', 'a', 2, february)])).toMatchObject(apart);
    expect(pairOf([sent('s', 'a', 1, march), sent('m', 'a', 2)])).toMatchObject(apart);
    expect(pairOf([sent('s', 'a', 1), sent('m', 'a', 2, march)])).toMatchObject(apart);
  });

  it('leaves a later state of either side, and else nothing', () => {
    const pair = { above: 100, below: 200, isPair: true, hasNothing: false };
    expect(pairOf(january)).toEqual({ ...pair, isLeft: false });
    expect(pairOf([...january, sent('s', 'a', 5, march)])).toEqual({ ...pair, isLeft: true });
    expect(pairOf([...january, sent('m', 'a', 5, march)])).toEqual({ ...pair, isLeft: true });
  });

  it('goes back to an earlier day where the lower state of the last is nothing', () => {
    const last = [sent('s', 'a', 5, march), sent('m', 'a', 0, march)];
    expect(pairOf([...january, ...last])).toEqual({
      above: 100,
      below: 200,
      isPair: true,
      hasNothing: true,
      isLeft: true,
    });
  });
});
