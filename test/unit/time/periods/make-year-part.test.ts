import { civilCalendar, defineCalendar, isDanvanError, periodOf } from 'danvan';
import { expect, it } from 'vitest';
import { isYearPart, makeYearPart, yearPartShape } from '#inside/time';

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

it('fills the year with each kind but nine months', () => {
  for (const { months, perYear } of Object.values(yearPartShape)) {
    expect([12, 9]).toContain(months * perYear);
  }
});

it('tells parts of a year from longer periods', () => {
  expect(['2020', '2020-01', '2020-9M'].every((id) => isYearPart(periodOf(id)))).toBe(true);
  expect(['2020/2021', '2020-01-01/2020-01-31'].some((id) => isYearPart(periodOf(id)))).toBe(false);
});
