import { readHolidayTable } from 'danvan';
import { fixedHolidays } from 'danvan/vietnam';
import { expect, it } from 'vitest';

it('holds the four fixed days since 2021 with their basis, and no other', () => {
  expect(fixedHolidays.map(({ on, fromYear }) => [on, fromYear])).toEqual([
    ['01-01', 2021],
    ['04-30', 2021],
    ['05-01', 2021],
    ['09-02', 2021],
  ]);
  for (const { basis } of fixedHolidays) expect(basis).toContain('45/2019/QH14');
});

it('reads as a table without findings', () => {
  const { table, findings } = readHolidayTable({ holidays: fixedHolidays });
  expect(findings).toEqual([]);
  expect(table.holidays).toEqual(fixedHolidays);
});
