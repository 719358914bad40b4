import { readHolidayTable, workingDaysBetween } from 'danvan/time';
import { expect, it } from 'vitest';

const { value: table } = readHolidayTable({});

it.each([
  ['2026-06-30', '2026-07-07', 5],
  ['2026-07-07', '2026-06-30', -5],
  ['2026-07-04', '2026-07-05', 0],
  ['2026-07-03', '2026-07-03', 0],
  ['2025-12-31', '2026-12-31', 261],
])('counts from %s to %s: %d', (from, to, count) => {
  expect(workingDaysBetween(from, to, table)).toBe(count);
});
