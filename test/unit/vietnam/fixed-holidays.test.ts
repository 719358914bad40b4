import { isWorkingDay, readHolidayTable } from 'danvan/time';
import { fixedHolidays } from 'danvan/vietnam';
import { expect, it } from 'vitest';

it('holds the fixed days with the years since when, their basis, and no other', () => {
  expect(fixedHolidays.map(({ on, fromYear }) => [on, fromYear])).toEqual([
    ['01-01', 2021],
    ['04-30', 2021],
    ['05-01', 2021],
    ['09-02', 2021],
    ['11-24', 2026],
  ]);
  const bases = fixedHolidays.map(({ basis }) => basis ?? '');
  expect(bases.filter((basis) => basis.includes('45/2019/QH14'))).toHaveLength(4);
  expect(bases.at(-1)).toBe('Nghị quyết 28/2026/QH16');
});

it('reads as a table without findings', () => {
  const { value: table, findings } = readHolidayTable({ holidays: fixedHolidays });
  expect(findings).toEqual([]);
  expect(table.holidays).toEqual(fixedHolidays);
});

it('gives 24 November off from 2026, not before', () => {
  const { value: table } = readHolidayTable({ holidays: fixedHolidays });
  expect(isWorkingDay('2026-11-24', table)).toBe(false);
  expect(isWorkingDay('2025-11-24', table)).toBe(true);
});
