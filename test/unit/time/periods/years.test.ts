import { expect, it } from 'vitest';
import { isPeriodYear, refuseYear, yearOfDay, yearPattern } from '#inside/time';

it.each([1899, 1900, 1999, 2000, 2199, 2200])('agrees with itself on %d', (year) => {
  const isIn = year >= 1900 && year <= 2199;
  expect(isPeriodYear(year)).toBe(isIn);
  expect(new RegExp(`^${yearPattern}$`).test(String(year))).toBe(isIn);
  if (isIn) expect(() => refuseYear(year)).not.toThrow();
  else expect(() => refuseYear(year)).toThrow(String(year));
});

it('refuses what is no number', () => {
  expect(() => refuseYear(Number.NaN)).toThrow('NaN');
});

it('takes the year of a day', () => {
  expect(yearOfDay('2013-06-03')).toBe(2013);
});
