import { formatLongDate } from 'danvan/text';
import { expect, it } from 'vitest';

it.each([
  [{ year: 2020, month: 7, day: 7 }, 'ngày 07 tháng 7 năm 2020'],
  [{ year: 2017, month: 2, day: 6 }, 'ngày 06 tháng 02 năm 2017'],
  [{ year: 2026, month: 12, day: 29 }, 'ngày 29 tháng 12 năm 2026'],
])('prints %j as %s', (date, printed) => {
  expect(formatLongDate(date)).toBe(printed);
});

it('leaves room for what is not known', () => {
  expect(formatLongDate({ year: 2020, month: 7 })).toMatch(/^ngày\s{4,} tháng 7 năm 2020$/u);
  expect(formatLongDate({ year: 2020 })).toMatch(/^ngày\s{4,} tháng\s{4,} năm 2020$/u);
});

it('names the month in English', () => {
  expect(formatLongDate({ year: 2020, month: 7, day: 7 }, 'en')).toBe('7 July 2020');
});
