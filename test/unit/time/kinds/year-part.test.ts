import { isDanvanError, periodOf } from 'danvan';
import { civilCalendar, defineCalendar } from 'danvan/time';
import { reportingCalendars as calendars } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import {
  isYearPart,
  makeYearPart,
  labelsOf,
  readForms,
  splitPeriodId,
  yearPart,
} from '#inside/time';

const schoolYear = defineCalendar({
  id: 'school-year',
  name: 'năm học',
  startMonth: 9,
  cutOffs: { year: { lastDay: 31 }, 'half-year': { lastDay: 31 }, month: { lastDay: 31 } },
});

const yearEnd = defineCalendar({
  id: 'from-the-26th',
  name: 'chốt ngày 25',
  cutOffs: {
    year: { lastDay: 31 },
    month: { lastDay: 25, exceptions: [{ month: 12, lastDay: 31 }] },
  },
});

it.each([
  ['quarter', 4, '2020-Q4', '2020-10-01', '2020-12-31'],
  ['half-year', 1, '2020-H1', '2020-01-01', '2020-06-30'],
  ['month', 2, '2020-02', '2020-02-01', '2020-02-29'],
  ['nine-months', 1, '2020-9M', '2020-01-01', '2020-09-30'],
  ['year', 1, '2020', '2020-01-01', '2020-12-31'],
] as const)('makes the %s %d', (kind, ordinal, id, firstDay, lastDay) => {
  expect(makeYearPart(kind, { year: 2020, ordinal })).toMatchObject({ id, firstDay, lastDay });
});

it.each([
  ['year', 1, '2020@school-year', '2020-09-01', '2021-08-31'],
  ['half-year', 2, '2020-H2@school-year', '2021-03-01', '2021-08-31'],
  ['month', 9, '2020-09@school-year', '2020-09-01', '2020-09-30'],
] as const)('counts the %s %d from September', (kind, ordinal, id, firstDay, lastDay) => {
  const period = makeYearPart(kind, { year: 2020, ordinal }, schoolYear);
  expect(period).toMatchObject({ id, firstDay, lastDay, calendar: schoolYear });
});

it.each([
  [1, '2020-01-01', '2020-01-25'],
  [2, '2020-01-26', '2020-02-25'],
  [12, '2020-11-26', '2020-12-31'],
])('lets month %d end on the 25th but December on the 31st', (ordinal, firstDay, lastDay) => {
  const period = makeYearPart('month', { year: 2020, ordinal }, yearEnd);
  expect(period).toMatchObject({ firstDay, lastDay });
});

it('refuses a kind that the calendar does not have, and a year out of range', () => {
  const unknown = expect.toSatisfy(
    (error) => isDanvanError(error) && error.code === 'UNKNOWN_PERIOD',
  );
  expect(() => makeYearPart('quarter', { year: 2020, ordinal: 1 }, yearEnd)).toThrow(unknown);
  expect(() => makeYearPart('year', { year: 1899, ordinal: 1 })).toThrow(unknown);
  expect(() => makeYearPart('year', { year: 2200, ordinal: 1 }, civilCalendar)).toThrow(unknown);
});

it('tells parts of a year from longer periods', () => {
  expect(['2020', '2020-01', '2020-9M'].every((id) => isYearPart(periodOf(id)))).toBe(true);
  expect(['2020/2021', '2020-01-01/2020-01-31'].some((id) => isYearPart(periodOf(id)))).toBe(false);
});

const readId = (id: string) => {
  const parts = splitPeriodId(id);
  return parts && yearPart.readId?.(parts, { calendars });
};

it.each([
  ['2020', 'year', 1],
  ['2020-9M', 'nine-months', 1],
  ['2020-H2', 'half-year', 2],
  ['2020-Q3', 'quarter', 3],
  ['2020-12@nd-09-2019', 'month', 12],
])('reads %s', (id, kind, ordinal) => {
  expect(readId(id)).toMatchObject({ ok: true, value: { id, kind, ordinal, year: 2020 } });
});

it('knows kinds that a calendar does not have', () => {
  expect(readId('2024-01@tt-01-2024-ttcp')).toMatchObject({
    findings: [{ code: 'time/kind-not-in-calendar' }],
  });
});

it.each(['2020/2021', '2020-00', '2020-Q', '2020-'])('leaves %s to others', (id) => {
  expect(readId(id)).toBeUndefined();
});

const read = (label: string, startMonth = 1) =>
  readForms(labelsOf(yearPart), {
    label,
    calendar: { ...civilCalendar, startMonth },
    options: {},
  });

it.each([
  ['Q2 2020', '2020-Q2'],
  ['quý III/2020', '2020-Q3'],
  ['quý 04 năm 2020', '2020-Q4'],
  ['tháng 9-2020', '2020-09'],
  ['9 tháng năm 2020', '2020-9M'],
  ['the first nine months of 2020', '2020-9M'],
  ['The Second Half of 2020', '2020-H2'],
  ['december 2020', '2020-12'],
])('reads the label %j as %s', (label, value) => {
  expect(read(label)).toEqual({ ok: true, value });
});

it('reads two years only where the year begins later than January', () => {
  expect(read('quý I năm 2020 - 2021')).toBeUndefined();
  expect(read('quý I năm 2020 - 2021', 9)).toEqual({ ok: true, value: '2020-Q1' });
  expect(read('2020 - 2021', 9)).toEqual({ ok: true, value: '2020' });
  expect(read('tháng 1 năm 2020 - 2021', 9)).toBeUndefined();
});
