import { describe, expect, it } from 'vitest';
import { periodOf, type ObservationInput } from 'danvan';
import {
  additiveOutcome,
  byDaysOfYear,
  compare,
  countOf,
  daysOfPeriod,
  questionOf,
} from '#inside/aggregation';
import { countingFor, keyFor } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';

const [now, base] = [periodOf('2026-Q3'), periodOf('2025-Q3')];

const compared = (
  observations: readonly ObservationInput[],
  { isLikeForLike = false, indicator = 'sessions' } = {},
) => {
  const counting = countingFor(observations);
  const key = keyFor(counting, { indicator });
  const root = counting.tree.numbers.get('tinh') ?? -1;
  const outcome = (period: typeof now) =>
    additiveOutcome(countOf(questionOf(counting, key, period), [root]), 'partial');
  const likeness = {
    tell: byDaysOfYear,
    isLikeForLike,
    days: daysOfPeriod(now),
    baseDays: daysOfPeriod(base),
  };
  return compare(outcome(now), outcome(base), { likeness, indicator: key.indicator });
};

const nowIn = (unit: string, value: ObservationInput['value'], more = {}) =>
  sent(unit, 'sessions', value, more);
const before = (unit: string, value: ObservationInput['value'], more = {}) =>
  sent(unit, 'sessions', value, { period: '2025-Q3', ...more });

describe('compare', () => {
  it('gives difference and percentage where the same units sent both', () => {
    expect(compared([nowIn('xa-a', 12), before('xa-a', 10)])).toEqual({
      period: '2025-Q3',
      amount: 10,
      coverage: { reported: 1, partial: 0, expected: 3 },
      difference: 2,
      percentChange: 20,
      differenceBounds: { from: 2, to: 2 },
    });
    expect(compared([nowIn('xa-a', 9), before('xa-a', 10)])).toMatchObject({
      difference: -1,
      percentChange: -10,
    });
  });

  it('subtracts decimals exactly', () => {
    const rows = [sent('xa-a', 'rice', 0.3), sent('xa-a', 'rice', 0.1, { period: '2025-Q3' })];
    expect(compared(rows, { indicator: 'rice' })).toMatchObject({
      difference: 0.2,
      differenceBounds: { from: 0.2, to: 0.2 },
    });
  });

  it('tells a rate in points', () => {
    const scope = 'consolidated';
    const rows = [
      sent('tinh', 'rate', 76, { scope }),
      sent('tinh', 'rate', 74, { scope, period: '2025-Q3' }),
    ];
    expect(compared(rows, { indicator: 'rate' })).toMatchObject({
      difference: 2,
      percentChange: null,
    });
  });

  it('gives no percentage over zero', () => {
    expect(compared([nowIn('xa-a', 12), before('xa-a', 0)])).toMatchObject({
      difference: 12,
      percentChange: null,
      reason: 'base-zero',
    });
  });

  it('refuses where a unit sent one of both only', () => {
    const more = [nowIn('xa-a', 12), nowIn('xa-b', 1), before('xa-a', 10)];
    expect(compared(more)).toMatchObject({ difference: null, reason: 'coverage-differs' });
    const less = [nowIn('xa-a', 12), before('xa-b', 1), before('xa-a', 10)];
    expect(compared(less)).toMatchObject({ difference: null, reason: 'coverage-differs' });
  });

  it('refuses other days of the year', () => {
    const rows = [
      nowIn('xa-a', 12, { period: '2026-07' }),
      before('xa-a', 10, { period: '2025-08' }),
    ];
    expect(compared(rows).reason).toBe('coverage-differs');
    const same = [
      nowIn('xa-a', 12, { period: '2026-07' }),
      before('xa-a', 10, { period: '2025-07' }),
    ];
    expect(compared(same).difference).toBe(2);
  });

  it('does not take a consolidated figure for the sum of all units', () => {
    const scope = 'consolidated';
    const rows = [nowIn('tinh', 12, { scope }), before('tinh', 10)];
    expect(compared(rows).reason).toBe('coverage-differs');
    expect(compared([nowIn('tinh', 12, { scope }), before('tinh', 10, { scope })]).difference).toBe(
      2,
    );
  });

  it('says which side is missing', () => {
    expect(compared([nowIn('xa-a', 12)])).toMatchObject({ amount: null, reason: 'base-missing' });
    expect(compared([before('xa-a', 10)])).toMatchObject({ amount: 10, reason: 'amount-missing' });
    expect(compared([]).reason).toBe('base-missing');
  });

  it('gives bounds where an amount is not exact', () => {
    const over = { amount: 10, qualifier: 'over' } as const;
    expect(compared([nowIn('xa-a', over), before('xa-a', 4)])).toMatchObject({
      difference: null,
      differenceBounds: { from: 6, to: null },
      reason: 'not-exact',
    });
    expect(
      compared([nowIn('xa-a', 4), before('xa-a', { amount: 1, to: 3 })]).differenceBounds,
    ).toEqual({
      from: 1,
      to: 3,
    });
    expect(compared([nowIn('xa-a', over), before('xa-a', over)]).differenceBounds).toBeNull();
    expect(compared([nowIn('xa-a', 4), before('xa-a', over)])).toMatchObject({
      difference: null,
      differenceBounds: { from: null, to: -6 },
    });
  });
});

describe('compare like for like', () => {
  const like = { isLikeForLike: true };

  it('takes the units that sent both, and tells how many', () => {
    const rows = [nowIn('xa-a', 12), nowIn('xa-b', 90), before('xa-a', 10), before('phuong-c', 7)];
    expect(compared(rows, like)).toMatchObject({
      amount: 17,
      difference: 2,
      percentChange: 20,
      like: { units: 1, amount: 12, baseAmount: 10 },
    });
  });

  it('has none where no unit sent both', () => {
    expect(compared([nowIn('xa-a', 12), before('xa-b', 10)], like)).toMatchObject({
      difference: null,
      reason: 'coverage-differs',
      like: { units: 0, amount: null, baseAmount: null },
    });
  });

  it('says which side is missing', () => {
    expect(compared([nowIn('xa-a', 12)], like).reason).toBe('base-missing');
    expect(compared([before('xa-a', 12)], like).reason).toBe('amount-missing');
  });
});
