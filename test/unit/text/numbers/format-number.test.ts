import { formatNumber, isDanvanError } from 'danvan';
import { expect, it } from 'vitest';

it.each([
  [1_327_453, {}, '1.327.453'],
  [58.5, {}, '58,5'],
  [-1234.5, {}, '-1.234,5'],
  [-0, {}, '0'],
  [999, {}, '999'],
  [2.5, { decimals: 0 }, '3'],
  [1.005, { decimals: 2 }, '1,01'],
  [5, { minDecimals: 2 }, '5,00'],
  [5, { signed: true }, '+5'],
  [0, { signed: true }, '0'],
  [-0.4, { decimals: 0, signed: true }, '0'],
  [1_327_453.5, { language: 'en' as const }, '1,327,453.5'],
])('prints %d with %j as %s', (amount, options, printed) => {
  expect(formatNumber(amount, options)).toBe(printed);
});

it.each([Number.NaN, Number.NEGATIVE_INFINITY])('refuses %d', (amount) => {
  expect(() => formatNumber(amount)).toThrow(expect.toSatisfy(isDanvanError));
});
