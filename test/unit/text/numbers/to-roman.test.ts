import { isDanvanError } from 'danvan';
import { toRoman } from 'danvan/text';
import { expect, it } from 'vitest';

it.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [2026, 'MMXXVI'],
  [3999, 'MMMCMXCIX'],
])('writes %d as %s', (number, numeral) => {
  expect(toRoman(number)).toBe(numeral);
});

it.each([0, -1, 1.5, 4000, Number.NaN])('refuses %d', (number) => {
  expect(() => toRoman(number)).toThrow(expect.toSatisfy(isDanvanError));
});
