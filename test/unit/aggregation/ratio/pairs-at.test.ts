import type { ObservationInput } from 'danvan';
import { daysOfAll, pairsAt } from '#inside/aggregation';
import { describe, expect, it } from 'vitest';
import { rateOfRows, sent, sentForAll, termsOfRows } from '../../../support/ratio-figures.js';

const quarter = { period: '2025-Q1' };
const months = ['2025-01', '2025-02', '2025-03'];
const asked = { units: 'a', period: '2025-Q1' };

describe('pairs of one unit', () => {
  it('sets months beside a quarter', () => {
    const parts = months.map((period, at) => sent('n', 'a', at + 1, { period }));
    const cell = rateOfRows([...parts, sent('d', 'a', 12, quarter)], asked);
    expect(cell).toMatchObject({ amount: 50, contributors: [0, 1, 2, 3] });
    const fewer = rateOfRows([...parts.slice(1), sent('d', 'a', 12, quarter)], asked);
    expect(fewer.amount).toBeCloseTo(500 / 12, 9);
    expect(fewer.coverage).toEqual({ reported: 0, partial: 1, expected: 1 });
  });

  it('takes the sums of the period, whatever months they are of', () => {
    const rows = [
      sent('n', 'a', 1),
      sent('d', 'a', 2),
      sent('n', 'a', 9, { period: '2025-02' }),
      sent('d', 'a', 18, { period: '2025-03' }),
    ];
    expect(rateOfRows(rows, asked)).toMatchObject({ amount: 50, contributors: [0, 1, 2, 3] });
  });

  it('prefers what covers most days', () => {
    const rows = [
      sent('n', 'a', 1),
      sent('d', 'a', 2),
      sent('n', 'a', 3, quarter),
      sent('d', 'a', 4, quarter),
    ];
    expect(rateOfRows(rows, asked)).toMatchObject({ amount: 75, contributors: [2, 3] });
  });

  it('takes running totals apart', () => {
    const running = { period: '2025-H1', basis: 'cumulative' } as const;
    const first = { period: '2025-Q1', basis: 'cumulative' } as const;
    const rows = [
      sent('n', 'a', 1, first),
      sent('n', 'a', 4, running),
      sent('d', 'a', 6, { period: '2025-Q2' }),
    ];
    expect(rateOfRows(rows, { units: 'a', period: '2025-Q2' }).amount).toBe(50);
  });

  it('takes consolidated figures where nothing is below', () => {
    expect(rateOfRows([sentForAll('n', 'a', 1), sent('d', 'a', 2)], { units: 'a' })).toMatchObject({
      amount: 50,
      standsIn: [],
    });
  });

  it('takes the earliest of opening states of one day', () => {
    const second = { period: '2025-Q2' };
    const rows = [
      sent('b', 'a', 1, quarter),
      sent('c', 'a', 10, quarter),
      sent('b', 'a', 9, second),
      sent('c', 'a', 10, second),
    ];
    const opening = { rate: 'x.f', units: 'a', period: '2025' };
    expect(rateOfRows(rows, opening)).toMatchObject({ amount: 10, contributors: [0, 1] });
    expect(rateOfRows(rows.slice(1), opening)).toMatchObject({ amount: 90, contributors: [1, 2] });
    expect(rateOfRows(rows, { ...opening, units: 't' }).terms).toMatchObject({
      numerator: 1,
      denominator: 10,
    });
  });

  it('takes the earliest of opening states of all below', () => {
    const second = { period: '2025-Q2' };
    const rows = [
      sentForAll('b', 't', 3, quarter),
      sentForAll('c', 't', 10, quarter),
      sentForAll('b', 't', 9, second),
      sentForAll('c', 't', 10, second),
    ];
    expect(rateOfRows(rows, { rate: 'x.f', period: '2025' })).toMatchObject({
      amount: 30,
      contributors: [0, 1],
    });
  });

  it('takes the latest states of one day', () => {
    const march = { period: '2025-03' };
    const rows = [sent('s', 'a', 1), sent('m', 'a', 2), sent('s', 'a', 9, march)];
    const states = { ...asked, rate: 'x.p' };
    expect(rateOfRows(rows, states)).toMatchObject({ amount: 50, contributors: [0, 1] });
    expect(rateOfRows([...rows, sent('m', 'a', 10, march)], states).amount).toBe(90);
    const nothing = [...rows, sent('m', 'a', 0, march)];
    expect(rateOfRows(nothing, states).amount).toBe(50);
  });

  it('sets a state beside whatever was counted', () => {
    const rows = [sent('s', 'a', 1), sent('d', 'a', 2), sent('d', 'a', 2, { period: '2025-02' })];
    const cell = rateOfRows(rows, { ...asked, rate: 'x.q' });
    expect(cell).toMatchObject({ amount: 25, contributors: [0, 1, 2] });
  });
});

const [february, march] = [{ period: '2025-02' }, { period: '2025-03' }];

describe('pairsAt', () => {
  const pairsFor = (rows: readonly ObservationInput[], of = 1, rate = 'x.r') => {
    const { terms } = termsOfRows(rows, { rate, period: '2025-Q1' });
    const { pairs, hasNothing } = pairsAt(terms, of);
    const told = pairs.map((pair) => ({
      of: [pair.numerator.amount, pair.denominator.amount],
      days: daysOfAll(pair.days),
      unitDays: pair.unitDays,
      isWhole: pair.isWhole,
      standIn: [...pair.above, ...pair.below].some(({ standsIn }) => standsIn),
    }));
    return { pairs: told, hasNothing };
  };
  const none = { pairs: [], hasNothing: false };
  const own = { isWhole: false, standIn: false };

  it('is of what a unit with units below sent for itself', () => {
    const forAll = [sentForAll('n', 't', 5), sentForAll('d', 't', 10)];
    expect(pairsFor(forAll, 0)).toEqual(none);
    const both = [...forAll, sent('n', 't', 1), sent('d', 't', 4)];
    expect(pairsFor(both, 0).pairs).toEqual([{ of: [1, 4], days: 31, unitDays: 31, ...own }]);
  });

  it('is of what was sent for all below where nothing is', () => {
    const rows = [sentForAll('n', 'a', 1), sentForAll('d', 'a', 4)];
    expect(pairsFor(rows).pairs).toEqual([{ of: [1, 4], days: 31, unitDays: 31, ...own }]);
  });

  it('is none of one term, nor of a running total that cannot be taken apart', () => {
    expect(pairsFor([sent('n', 'a', 1)])).toEqual(none);
    expect(pairsFor([sent('d', 'a', 1)])).toEqual(none);
    const total = { period: '2025-02', basis: 'cumulative' } as const;
    const apart = [sent('n', 'a', 4, { ...total, period: '2025-04' }), sent('d', 'a', 6)];
    expect(pairsFor(apart)).toEqual(none);
    expect(
      pairsFor([sent('n', 'a', 4), sent('d', 'a', 6, { ...total, period: '2025-04' })]),
    ).toEqual(none);
  });

  it('tells of the days of both flows, and has those in common', () => {
    const rows = [sent('n', 'a', 1), sent('d', 'a', 4), sent('d', 'a', 5, february)];
    expect(pairsFor(rows).pairs).toEqual([{ of: [1, 9], days: 59, unitDays: 31, ...own }]);
  });

  it('tells of the days of the flow beside a state, whichever stands above', () => {
    const stateAbove = [sent('s', 'a', 1, march), sent('d', 'a', 4)];
    const pair = { of: [1, 4], days: 31, unitDays: 31, ...own };
    expect(pairsFor(stateAbove, 1, 'x.q').pairs).toEqual([pair]);
    const stateBelow = [sent('n', 'a', 1), sent('m', 'a', 4, march)];
    expect(pairsFor(stateBelow, 1, 'x.o').pairs).toEqual([pair]);
  });

  it('is of the latest day that both states tell of, in whatever order they came', () => {
    const states = [
      sent('s', 'a', 3, march),
      sent('s', 'a', 1),
      sent('s', 'a', 2, february),
      sent('m', 'a', 20, february),
      sent('m', 'a', 10),
    ];
    const pair = { of: [2, 20], days: 1, unitDays: 1, ...own };
    for (const rows of [states, states.toReversed()]) {
      expect(pairsFor(rows, 1, 'x.p')).toEqual({ pairs: [pair], hasNothing: false });
    }
    expect(pairsFor(states.slice(0, 1).concat(states.slice(3)), 1, 'x.p')).toEqual(none);
  });

  it('goes back to the day before one whose lower state is nothing', () => {
    const states = [sent('s', 'a', 1), sent('m', 'a', 10)];
    const last = [sent('s', 'a', 2, february), sent('m', 'a', 0, february)];
    expect(pairsFor([...last, ...states], 1, 'x.p')).toMatchObject({
      pairs: [{ of: [1, 10] }],
      hasNothing: true,
    });
    expect(pairsFor(last, 1, 'x.p')).toEqual({ pairs: [], hasNothing: true });
  });
});
