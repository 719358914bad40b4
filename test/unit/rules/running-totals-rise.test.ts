import { runningTotalsRise } from 'danvan';
import { describe, expect, it } from 'vitest';
import { sent } from '../../support/figures.js';
import { findingsOf } from '../../support/findings.js';

const total = (period: string, value: number) =>
  sent('xa-a', 'sessions', value, { period, basis: 'cumulative' });

describe('runningTotalsRise', () => {
  it('passes totals that rise or stay, in any order of rows', () => {
    const rows = [total('2026-06', 30), total('2026-03', 12), total('2026-09', 30)];
    expect(findingsOf(runningTotalsRise, rows)).toEqual([]);
  });

  it('names the total that fell and the one before it', () => {
    expect(
      findingsOf(runningTotalsRise, [total('2026-03', 30), total('2026-06', 12)]),
    ).toMatchObject([
      {
        code: 'dataset/cumulative-fell',
        period: '2026-06',
        params: { earlier: 30, later: 12, earlierPeriod: '2026-03' },
      },
    ]);
  });

  it('starts anew each year', () => {
    expect(findingsOf(runningTotalsRise, [total('2025-12', 90), total('2026-03', 5)])).toEqual([]);
  });

  it('works on bounds, and lets states fall', () => {
    const over = sent(
      'xa-a',
      'sessions',
      { amount: 20, qualifier: 'over' },
      { period: '2026-06', basis: 'cumulative' },
    );
    expect(findingsOf(runningTotalsRise, [total('2026-03', 30), over])).toMatchObject([
      { code: 'dataset/cumulative-implausible', severity: 'warning', params: { later: 20 } },
    ]);
    const state = (period: string, value: number) =>
      sent('xa-a', 'teams', value, { period, basis: 'cumulative' });
    expect(findingsOf(runningTotalsRise, [state('2026-03', 9), state('2026-06', 7)])).toEqual([]);
  });
});
