import { statedRateRecomputes } from 'danvan';
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
