import { checkHolidayLists, isWorkingDay, readHolidayTable } from 'danvan/time';
import { expect, it } from 'vitest';
import { untyped } from '../../../support/untyped.js';

const found = (days: readonly string[], input: unknown) =>
  checkHolidayLists(days, readHolidayTable(untyped(input)).value).map(({ code, params }) => [
    code,
    params,
  ]);

it('names each year without a list once, with the first of its days', () => {
  expect(found(['2027-03-15', '2026-12-15', '2027-02-15'], {})).toEqual([
    ['time/no-holiday-list', { year: '2026', day: '2026-12-15' }],
    ['time/no-holiday-list', { year: '2027', day: '2027-02-15' }],
  ]);
});

it('is content with a confirmed list of the year, even an empty one', () => {
  expect(found(['2026-12-15'], { lists: [{ year: 2026 }] })).toEqual([]);
});

it('notes a list that is not confirmed, unless a confirmed one stands beside it', () => {
  const unsure = { year: 2027, isConfirmed: false };
  expect(found(['2027-02-15'], { lists: [unsure] })).toEqual([
    ['time/holiday-list-not-confirmed', { year: '2027', day: '2027-02-15' }],
  ]);
  expect(found(['2027-02-15'], { lists: [unsure, { year: 2027 }] })).toEqual([]);
});

it('takes rows of days for a list, but neither yearly days nor make-up days', () => {
  const name = { vi: 'lễ' };
  expect(found(['2026-02-24'], { holidays: [{ on: '2026-02-17', name }] })).toEqual([]);
  expect(found(['2026-02-24'], { daysOff: [{ date: '2026-02-17' }] })).toEqual([]);
  expect(found(['2026-02-24'], { holidays: [{ on: '02-17', name }] })).toHaveLength(1);
  expect(found(['2026-02-24'], { workingDays: [{ date: '2026-08-22' }] })).toHaveLength(1);
});

it('finds nothing for no days', () => {
  expect(found([], {})).toEqual([]);
});

it('counts the days of a list, and finds those of another year and those off and worked', () => {
  const list = {
    year: 2026,
    daysOff: [{ date: '2026-08-31' }, { date: '2027-02-08' }],
    workingDays: [{ date: '2026-08-22' }],
  };
  const { value: table, findings } = readHolidayTable({
    daysOff: [{ date: '2026-08-22' }],
    lists: [list],
  });
  expect(isWorkingDay('2026-08-31', table)).toBe(false);
  expect(isWorkingDay('2026-08-22', table)).toBe(true);
  expect(isWorkingDay('2027-02-08', table)).toBe(true);
  expect(findings.map(({ code, path }) => [code, path])).toEqual([
    ['time/off-and-working', ['lists', 0, 'workingDays', 0]],
    ['time/day-of-another-year', ['lists', 0, 'daysOff', 1]],
  ]);
});
