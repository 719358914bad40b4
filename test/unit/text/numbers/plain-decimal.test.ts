import { expect, it } from 'vitest';
import { finite, places, plainDecimal, withPlaces } from '#inside/text';
import { errorOf } from '../../../support/error-of.js';

it('writes no exponent', () => {
  expect(plainDecimal(1e21)).toBe('1000000000000000000000');
  expect(plainDecimal(-1.5e-7)).toBe('-0.00000015');
});

it.each([
  [58.5, 0, 0, '59'],
  [1.005, 2, 0, '1.01'],
  [-9.995, 2, 0, '-10'],
  [999.5, 0, 2, undefined],
  [58, 2, 2, '58.00'],
  [-0.001, 2, 1, '0.0'],
  [0.1, undefined, 3, '0.100'],
])('writes %d with at most %s and at least %d digits', (amount, most, least, text) => {
  const write = () => plainDecimal(amount, most, least);
  if (text === undefined) expect(errorOf(write).code).toBe('INVALID_ARGUMENT');
  else expect(write()).toBe(text);
});

it('cuts what is written out already', () => {
  expect(withPlaces('-0.66666666666666666667', 2, 0)).toBe('-0.67');
});

it('refuses what is no amount and no number of digits', () => {
  expect(errorOf(() => finite(Number.NaN)).code).toBe('INVALID_ARGUMENT');
  expect([-1, 0.5, 101].map((asked) => errorOf(() => places(asked)).code)).toEqual(
    Array(3).fill('INVALID_ARGUMENT'),
  );
});
