import { expect, it } from 'vitest';
import { isWhole, knownSum, parseSum, sumPlan, wholeSum } from '#inside/forms';

const placeOf = new Map(['1', '2', '3'].map((key, at) => [key, at]));
const planOf = (text: string) => sumPlan(parseSum(text) ?? [], placeOf);

it('adds and takes away what is known, exactly', () => {
  const amounts = Float64Array.of(0.1, 0.2, NaN);
  expect(knownSum(planOf('1+2'), amounts)).toBe(0.3);
  expect(knownSum(planOf('2-1'), amounts)).toBe(0.1);
  expect(knownSum(planOf('1+3'), amounts)).toBe(0.1);
  expect(knownSum(planOf('1+2'), Float64Array.of(3, 4, 0))).toBe(7);
});

it('knows whether all is there, and whether anything is taken away', () => {
  const amounts = Float64Array.of(1, 2, NaN);
  expect([isWhole(planOf('1+2'), amounts), isWhole(planOf('1+3'), amounts)]).toEqual([true, false]);
  expect([planOf('1+2').isRising, planOf('1-2').isRising]).toEqual([true, false]);
});

it('sums up where all is there, and says nothing else', () => {
  expect(wholeSum(planOf('1+2'), Float64Array.of(0.1, 0.2, NaN))).toBe(0.3);
  expect(wholeSum(planOf('1-2'), Float64Array.of(7, 3, NaN))).toBe(4);
  expect(wholeSum(planOf('1+3'), Float64Array.of(1, 2, NaN))).toBeNaN();
});
