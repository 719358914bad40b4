import { isDanvanError } from 'danvan';
import { addWorkingDays, readHolidayTable } from 'danvan/time';
import { expect, it } from 'vitest';

const { value: table } = readHolidayTable({ holidays: [{ on: '05-01', name: { vi: 'lễ' } }] });

it.each([
  ['2026-04-30', 1, '2026-05-04'],
  ['2026-05-04', -1, '2026-04-30'],
  ['2026-05-02', 0, '2026-05-02'],
  ['2026-05-02', 1, '2026-05-04'],
  ['2026-05-03', -1, '2026-04-30'],
  ['2026-06-30', 5, '2026-07-07'],
])('goes from %s by %d working days to %s', (date, days, result) => {
  expect(addWorkingDays(date, days, table)).toBe(result);
});

it.each([0.5, NaN, Infinity, 10_001, -10_001])('refuses %d days', (days) => {
  expect(() => addWorkingDays('2026-01-01', days, table)).toThrow(expect.toSatisfy(isDanvanError));
});

it('refuses a table that never works instead of running on', () => {
  const holidays = Array.from({ length: 12 }, (_, month) =>
    Array.from({ length: 31 }, (_each, day) => ({
      on: `${String(month + 1).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`,
      name: { vi: 'nghỉ' },
    })),
  ).flat();
  const { value: never } = readHolidayTable({ holidays });
  expect(() => addWorkingDays('2026-01-01', 1, never)).toThrow('No working day');
});
