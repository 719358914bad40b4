import { defineIndicator } from 'danvan';
import { runningTotalsRise } from 'danvan/rules';
import { describe, expect, it } from 'vitest';
import { sent } from '../../support/figures.js';
import { findingsOf } from '../../support/findings.js';
import { cumulative, found as foundIn, type MixedRow } from '../../support/mixed.js';

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

describe('runningTotalsRise of what else was sent', () => {
  const found = (...rows: readonly ReturnType<typeof sent>[]) =>
    findingsOf(runningTotalsRise, rows);

  it('leaves out figures in period, and totals that are missing', () => {
    const inPeriod = sent('xa-a', 'sessions', 5, { period: '2026-06' });
    expect(found(total('2026-03', 30), inPeriod, total('2026-09', 40))).toEqual([]);
    const missing = sent('xa-a', 'sessions', null, { period: '2026-06', basis: 'cumulative' });
    expect(found(total('2026-03', 30), missing, total('2026-09', 40))).toEqual([]);
  });

  it('holds together what one line sent of one figure', () => {
    const other = (more: object) =>
      sent('xa-a', 'sessions', 5, { period: '2026-06', basis: 'cumulative', ...more });
    const apart = [{ line: 'women' }, { scope: 'consolidated' }, { measure: 'plan' }];
    for (const more of apart) expect(found(total('2026-03', 30), other(more))).toEqual([]);
  });

  it('lets each total fall from the one before it', () => {
    expect(found(total('2026-09', 10), total('2026-03', 30), total('2026-06', 20))).toMatchObject([
      { period: '2026-06', params: { earlier: 30, later: 20 } },
      { period: '2026-09', params: { earlier: 20, later: 10, earlierPeriod: '2026-06' } },
    ]);
  });

  it('holds coverage within a year too', () => {
    const indicators = [
      defineIndicator({ code: 'x.covered', name: 'x', unit: 'xã', kind: 'coverage' }),
    ];
    const covered = (period: string, value: number): MixedRow => [
      'a',
      period,
      value,
      { ...cumulative, indicator: 'x.covered' },
    ];
    const rows = [covered('2026-03', 9), covered('2026-06', 7)];
    expect(foundIn(runningTotalsRise, rows, { indicators })).toMatchObject([
      { code: 'dataset/cumulative-fell', params: { earlier: 9, later: 7 } },
    ]);
  });

  it('gives the word of the earlier one too', () => {
    const earlier = sent(
      'xa-a',
      'sessions',
      { amount: 30, to: 40 },
      { period: '2026-03', basis: 'cumulative' },
    );
    const [finding] = found(earlier, total('2026-06', 12));
    expect(finding).toMatchObject({
      code: 'dataset/cumulative-fell',
      params: { earlier: 30, earlierValue: { amount: 30, to: 40 } },
    });
  });
});
