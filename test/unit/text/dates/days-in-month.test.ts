import { expect, it } from 'vitest';
import { daysInMonth } from '#inside/text';

it.each([
  [2023, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2026, 4, 30],
  [2026, 12, 31],
])('knows the days of %d-%d', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
  // The platform's calendar says the same.
  expect(new Date(Date.UTC(year, month, 0)).getUTCDate()).toBe(days);
});

it('has no day for a month that is none', () => {
  expect(daysInMonth(2026, 13)).toBe(0);
  expect(daysInMonth(2026, 0)).toBe(0);
});
