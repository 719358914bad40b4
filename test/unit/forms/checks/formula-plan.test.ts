import { expect, it } from 'vitest';
import { formulaPlans, resultOf, toleranceOf } from '#inside/forms';
import { letters, members } from '../../../support/forms/small-forms.js';

const [sum] = formulaPlans(members.columns);
const rate = formulaPlans(letters.columns).find(({ quotient }) => quotient !== undefined);

it('looks up each printed formula', () => {
  const plans = formulaPlans(letters.columns).map(({ column, text }) => [column.index, text]);
  expect(plans).toEqual([
    ['1', '2+3'],
    ['1', '4+5'],
    ['6', '4/1*100'],
  ]);
});

it('works out sums and rates, and nothing of what is missing or zero below the line', () => {
  expect(sum && resultOf(sum, Float64Array.of(0, 4, 5, 0))).toBe(9);
  expect(sum && resultOf(sum, Float64Array.of(0, 4, NaN, 0))).toBeNaN();
  expect(rate && resultOf(rate, Float64Array.of(8, 0, 0, 2, 0, 0, 0))).toBe(25);
  expect(rate && resultOf(rate, Float64Array.of(0, 0, 0, 2, 0, 0, 0))).toBeNaN();
});

it('takes a rate as it is printed, and a sum to the last digit', () => {
  expect(rate && toleranceOf(rate)).toBeCloseTo(0.005, 6);
  expect(sum && toleranceOf(sum)).toBe(0);
});
