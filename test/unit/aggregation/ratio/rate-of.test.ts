import { exactly, rateOf } from '#inside/aggregation';
import { describe, expect, it } from 'vitest';

const over = (amount: number) => ({
  amount,
  from: amount,
  to: Infinity,
  plausibleFrom: amount,
  plausibleTo: amount * 1.1,
});

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
