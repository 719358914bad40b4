import { statedRateRecomputes } from 'danvan/rules';
import { describe, expect, it } from 'vitest';
import { sent } from '../../support/figures.js';
import { findingsOf } from '../../support/findings.js';

type Value = Parameters<typeof sent>[2];

const check = (rate: Value, successful: Value = 240, received: Value = 325) =>
  findingsOf(statedRateRecomputes, [
    sent('xa-a', 'received', received),
    sent('xa-a', 'successful', successful),
    sent('xa-a', 'rate', rate),
  ]);

describe('statedRateRecomputes', () => {
  // 240 / 325 = 73,846… %
  it.each([74, 73, 73.8, 73.9, 73.84, 73.85])('passes %d, rounded or truncated', (rate) => {
    expect(check(rate)).toEqual([]);
  });

  it.each([72, 75, 73.7, 74.1, 73.83])('names %d', (rate) => {
    expect(check(rate)).toHaveLength(1);
  });

  it('tells the recomputed rate and the difference', () => {
    expect(check(75)[0]?.params).toEqual({
      stated: 75,
      recomputed: 73.85,
      difference: 1.15,
      percent: true,
      numerator: 'x.successful',
      numeratorAmount: 240,
      denominator: 'x.received',
      denominatorAmount: 325,
    });
  });

  it('uses the printed precision where it is given', () => {
    expect(check({ amount: 74, precision: 0.1 })).toHaveLength(1);
  });

  it('holds nothing where a term is missing or zero', () => {
    expect(check(74, null)).toEqual([]);
    expect(check(74, 0, 0)).toEqual([]);
  });

  it('passes “trên 70 %” of 73,8 % and names “trên 75 %”', () => {
    expect(check({ amount: 70, qualifier: 'over' })).toEqual([]);
    expect(check({ amount: 75, qualifier: 'over' })).toHaveLength(1);
  });

  it('works on bounds of the terms', () => {
    expect(check(80, { amount: 240, qualifier: 'over' })).toEqual([]);
    expect(check(95, { amount: 240, qualifier: 'over' })).toMatchObject([
      { params: { implausible: true, numeratorValue: { qualifier: 'over' } } },
    ]);
    expect(check(60, { amount: 240, qualifier: 'over' })).toHaveLength(1);
  });
});

describe('statedRateRecomputes at its edges', () => {
  // 1 / 4 = 25 %
  it('names a rate that is a whole last digit off, above or below', () => {
    expect(check(26, 1, 4)).toHaveLength(1);
    expect(check(24, 1, 4)).toHaveLength(1);
    expect(check(24.1, 1, 4)).toHaveLength(1);
    expect(check({ amount: 24.1, precision: 1 }, 1, 4)).toEqual([]);
    expect(check({ amount: 25.9, precision: 1 }, 1, 4)).toEqual([]);
    expect(check({ amount: 26, precision: 1 }, 1, 4)).toHaveLength(1);
    expect(check({ amount: 24, precision: 1 }, 1, 4)).toHaveLength(1);
  });

  it('names the end of an uncertain rate that lies nearer', () => {
    const received = { amount: 400, to: 500 };
    expect(check(10, 100, received)).toMatchObject([{ params: { recomputed: 20, stated: 10 } }]);
    expect(check(60, 100, received)).toMatchObject([
      { params: { recomputed: 25, denominatorAmount: 400, denominatorValue: { to: 500 } } },
    ]);
    expect(check({ amount: 30, to: 40 }, 100, 400)).toMatchObject([
      { params: { stated: 30, statedValue: { to: 40 }, recomputed: 25 } },
    ]);
    expect(check(60, { amount: 100, to: 120 }, 400)).toMatchObject([
      { params: { numeratorAmount: 100, numeratorValue: { to: 120 }, recomputed: 30 } },
    ]);
  });

  it('tells at least two digits, and as many as were stated', () => {
    expect(check(30, 1, 3)).toMatchObject([{ params: { recomputed: 33.33 } }]);
    expect(check(33.3299, 1, 3)).toMatchObject([{ params: { recomputed: 33.3333 } }]);
  });

  it('says nothing of a rate that is missing, nor where one term is', () => {
    expect(check(null)).toEqual([]);
    expect(check(10, 240, null)).toEqual([]);
    expect(check(10, null, 325)).toEqual([]);
  });

  it('finds terms wherever they stand', () => {
    const rows = [
      sent('xa-a', 'rate', 75),
      sent('xa-a', 'successful', 240),
      sent('xa-a', 'received', 325),
    ];
    for (const given of [rows, rows.toReversed()]) {
      expect(findingsOf(statedRateRecomputes, given)).toHaveLength(1);
    }
    const [rate, above, below] = rows;
    if (rate === undefined || above === undefined || below === undefined) throw new Error('Rows.');
    expect(findingsOf(statedRateRecomputes, [above, below, rate])).toHaveLength(1);
    const other = { ...below, period: '2026-Q2' };
    expect(findingsOf(statedRateRecomputes, [above, other, rate])).toEqual([]);
  });
});
