import { addWorkingDays, checkHolidayLists, isWorkingDay, readHolidayTable } from 'danvan/time';
import { fixedHolidays, holidayLists } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const { value: table, findings } = readHolidayTable({
  holidays: fixedHolidays,
  lists: holidayLists,
});

/** The working days of a year that are off. */
const offOn = (days: readonly string[]): readonly string[] =>
  days.filter((day) => !isWorkingDay(day, table));

describe('holidayLists', () => {
  it('reads as a table without findings, one list a year, frozen', () => {
    expect(findings).toEqual([]);
    const years = holidayLists.map(({ year }) => year);
    expect(years).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]);
    expect(holidayLists.every(({ daysOff }) => Object.isFrozen(daysOff))).toBe(true);
    expect(holidayLists.filter(({ basis }) => !basis)).toEqual([]);
  });

  it('has the days of 2026 as announced', () => {
    expect(addWorkingDays('2026-02-13', 1, table)).toBe('2026-02-23');
    expect(offOn(['2026-01-01', '2026-01-02', '2026-04-27', '2026-04-30', '2026-05-01'])).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-04-27',
      '2026-04-30',
      '2026-05-01',
    ]);
    expect(addWorkingDays('2026-08-28', 1, table)).toBe('2026-09-03');
    expect(offOn(['2026-01-10', '2026-08-22', '2026-04-28', '2026-11-23'])).toEqual([]);
    expect(addWorkingDays('2026-11-23', 1, table)).toBe('2026-11-25');
  });

  it.each([
    ['2021-02-09', '2021-02-17'],
    ['2022-01-28', '2022-02-07'],
    ['2023-01-19', '2023-01-27'],
    ['2024-02-07', '2024-02-15'],
    ['2025-01-24', '2025-02-03'],
    ['2027-02-04', '2027-02-10'],
  ])('goes from %s over Tết to %s', (before, after) => {
    expect(addWorkingDays(before, 1, table)).toBe(after);
  });

  it('gives every holiday on a weekend a working day off instead, where a year was announced', () => {
    for (const list of holidayLists.filter(({ year }) => year <= 2026)) {
      const onHoliday = fixedHolidays
        .filter(({ fromYear = 0 }) => fromYear <= list.year)
        .map(({ on }) => `${list.year}-${on}`);
      const days = new Set([...onHoliday, ...list.daysOff.map(({ date }) => date)]);
      const onWorkdays = [...days].filter((day) => {
        const weekday = new Date(day).getUTCDay();
        return weekday !== 0 && weekday !== 6;
      });
      const due = list.year === 2026 ? 12 : 11;
      expect(onWorkdays.length - list.workingDays.length, String(list.year)).toBe(due);
    }
  });

  it('confirms only what was announced and seen', () => {
    const seen = holidayLists.filter(({ isConfirmed }) => isConfirmed).map(({ year }) => year);
    expect(seen).toEqual([2024, 2025, 2026]);
    expect(checkHolidayLists(['2026-12-17'], table)).toEqual([]);
    const codes = checkHolidayLists(['2027-01-20'], table).map(({ code }) => code);
    expect(codes).toEqual(['time/holiday-list-not-confirmed']);
  });
});
