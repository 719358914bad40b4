import { exactly, pairOf, rateOf, sumsOf } from '#inside/aggregation';
import { describe, expect, it } from 'vitest';

const over = (amount: number) => ({
  amount,
  from: amount,
  to: Infinity,
  plausibleFrom: amount,
  plausibleTo: amount * 1.1,
});

const emptyPair = pairOf(
  { above: [], below: [] },
  { unit: 0, isWhole: false, days: [], stretch: { from: 0, to: 0 }, unitDays: 0 },
);

describe('rateOf', () => {
  it('divides exactly', () => {
    const rate = rateOf({ numerator: exactly(0.3), denominator: exactly(0.1) }, 100);
    expect(rate).toEqual(exactly(300));
  });

  it('turns the bounds of what is below around', () => {
    const rate = rateOf({ numerator: exactly(50), denominator: over(100) }, 100);
    expect(rate).toMatchObject({ amount: 50, from: 0, to: 50, qualifier: 'about' });
    expect(rate.plausibleTo).toBe(50);
    expect(rate.plausibleFrom).toBeCloseTo(45.4545, 3);
    expect(rateOf({ numerator: over(50), denominator: exactly(100) }, 100)).toMatchObject({
      from: 50,
      to: Infinity,
    });
  });

  it('has no amount of what may be nothing, and none of a range', () => {
    const rate = rateOf({ numerator: exactly(1), denominator: over(0) }, 100);
    expect(rate).toMatchObject({ amount: null, from: 0, to: Infinity });
    const range = { ...exactly(1), amount: null, to: 3, plausibleTo: 3 };
    expect(rateOf({ numerator: range, denominator: exactly(2) }, 1)).toMatchObject({
      amount: null,
      from: 0.5,
      to: 1.5,
    });
  });
});

const hundred = exactly(100);
const ends = (from: number, to: number, plausibleFrom = from, plausibleTo = to) => ({
  from,
  to,
  plausibleFrom,
  plausibleTo,
});

describe('rateOf uncertain terms', () => {
  it.each([
    ['a word above', { amount: 50, ...ends(50, Infinity, 50, 55) }],
    ['a word below', { amount: 50, ...ends(0, 50, 45, 50) }],
    ['a word on both sides', { amount: 50, ...ends(0, Infinity, 45, 55) }],
    ['rounded digits', { amount: 50, ...ends(45, 55) }],
    ['a range', { amount: null, ...ends(45, 55) }],
    ['an amount beside its only end', { amount: 50, ...ends(55, 55) }],
    ['a likely end', { amount: 50, ...ends(50, 50, 50, 55) }],
  ])('keeps the ends of %s in either term', (_, term) => {
    const rate = rateOf({ numerator: term, denominator: hundred }, 100);
    expect(rate).toMatchObject(term);
    const turned = rateOf({ numerator: hundred, denominator: term }, 1);
    const share = (part: number) => (part === 0 ? Infinity : 100 / part);
    expect(turned.amount).toBe(term.amount === null ? null : 2);
    expect(turned.from).toBeCloseTo(share(term.to), 9);
    expect(turned.to === Infinity ? 0 : turned.to).toBeCloseTo(
      term.from === 0 ? 0 : share(term.from),
      9,
    );
    expect(turned.plausibleFrom).toBeCloseTo(share(term.plausibleTo), 9);
    expect(turned.plausibleTo).toBeCloseTo(share(term.plausibleFrom), 9);
  });

  it('says “about” where an end is open and an amount is known', () => {
    expect(rateOf({ numerator: over(50), denominator: hundred }, 1).qualifier).toBe('about');
    expect(rateOf({ numerator: hundred, denominator: over(50) }, 1).qualifier).toBe('about');
    const range = { amount: null, ...ends(45, 55) };
    for (const rate of [
      rateOf({ numerator: range, denominator: hundred }, 1),
      rateOf({ numerator: hundred, denominator: over(0) }, 1),
      rateOf({ numerator: hundred, denominator: hundred }, 1),
      rateOf({ numerator: { ...hundred, plausibleTo: 105 }, denominator: hundred }, 1),
    ]) {
      expect(rate).not.toHaveProperty('qualifier');
    }
  });

  it('is open above what is nothing, and above what is open', () => {
    const open = { amount: null, ...ends(1, Infinity) };
    expect(rateOf({ numerator: exactly(1), denominator: exactly(0) }, 100)).toMatchObject({
      amount: null,
      from: Infinity,
      to: Infinity,
    });
    expect(rateOf({ numerator: open, denominator: exactly(2) }, 1)).toMatchObject(
      ends(0.5, Infinity),
    );
    expect(rateOf({ numerator: exactly(1), denominator: exactly(1) }, 1)).toEqual(exactly(1));
    expect(rateOf({ numerator: open, denominator: open }, 1)).toMatchObject(ends(0, Infinity));
  });
});

describe('sumsOf', () => {
  it('adds up the terms of pairs, and is nothing of none', () => {
    const pair = { numerator: exactly(1), denominator: over(4) };
    const sums = sumsOf([pair, pair].map((terms) => ({ ...emptyPair, ...terms })));
    expect(sums.numerator).toEqual(exactly(2));
    expect(sums.denominator).toMatchObject({ amount: 8, from: 8, to: Infinity });
    expect(sumsOf([{ ...emptyPair, ...pair }]).numerator).toEqual(exactly(1));
    expect(sumsOf([])).toEqual({ numerator: exactly(0), denominator: exactly(0) });
  });
});
