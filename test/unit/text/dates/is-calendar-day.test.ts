import { expect, it } from 'vitest';
import { isCalendarDay } from '#inside/text';

it.each(['2020-07-07', '2024-02-29', '2000-02-29', '0001-01-01'])('%s is a day', (day) => {
  expect(isCalendarDay(day)).toBe(true);
});

it.each([
  '2026-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-01-00',
  '0000-01-01',
  '2026-7-1',
  5,
  null,
])('%s is none', (day) => {
  expect(isCalendarDay(day)).toBe(false);
});
