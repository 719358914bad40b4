import { expect, it } from 'vitest';
import { daysFrom, isPeriodYear, refuseYear, yearPattern } from '#inside/time';

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

it('keeps the names of before for the days', () => {
  expect(daysFrom({ from: '2020-01-01', to: '2020-06-30' })).toEqual({
    from: '2020-01-01',
    to: '2020-06-30',
    firstDay: '2020-01-01',
    lastDay: '2020-06-30',
  });
});
