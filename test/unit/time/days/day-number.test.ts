import { isDanvanError } from 'danvan';
import { expect, it } from 'vitest';
import { dayNumberOf } from '#inside/time';

it.each([
  ['2026-01-01', '2026-01-02', 1],
  ['2026-02-28', '2026-03-01', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['1900-02-28', '1900-03-01', 1],
  ['2000-02-28', '2000-03-01', 2],
  ['2025-12-31', '2026-01-01', 1],
  ['2025-01-01', '2026-01-01', 365],
  ['2024-01-01', '2025-01-01', 366],
  ['2026-01-01', '2026-12-31', 364],
  ['1999-12-31', '2000-01-01', 1],
  ['1600-03-01', '2000-03-01', 146_097],
  ['1999-03-01', '2000-02-29', 365],
  ['2000-03-01', '2100-03-01', 36_524],
])('counts the days from %s to %s', (from, to, days) => {
  expect(dayNumberOf(to) - dayNumberOf(from)).toBe(days);
});

it('grows by one with each day of a leap year', () => {
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].flatMap((length, month) =>
    Array.from({ length }, (_, day) =>
      dayNumberOf(`2024-${String(month + 1).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`),
    ),
  );
  const first = dayNumberOf('2024-01-01');
  expect(days).toEqual(Array.from({ length: 366 }, (_, day) => first + day));
});

it('is zero on the first of March of the year 0, from which years are counted', () => {
  expect(dayNumberOf('0400-03-01')).toBe(146_097);
  expect(dayNumberOf('1970-01-01')).toBe(719_468);
});

it.each(['2026-02-29', '2026-13-01', '07/07/2020', ''])('refuses %j', (date) => {
  expect(() => dayNumberOf(date)).toThrow(
    expect.toSatisfy((error) => isDanvanError(error) && error.code === 'INVALID_ARGUMENT'),
  );
});
