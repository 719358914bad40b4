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
});
