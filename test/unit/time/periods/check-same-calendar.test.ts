import { describeFinding, periodOf, vi } from 'danvan';
import { checkSameCalendar, restOfYear } from 'danvan/time';
import { reportingCalendars as calendars, termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { followsCalendar } from '#inside/time';

const read = (id: string) => periodOf(id, { calendars, termSystems });

it('warns of two calendars and names both', () => {
  const findings = checkSameCalendar(read('2024-H1@tt-01-2024-ttcp'), read('2023-H1'));
  expect(findings).toHaveLength(1);
  const calendar = (id: string) => calendars.find((each) => each.id === id)?.name.vi;
  expect(findings.map((finding) => describeFinding(finding, vi, { calendar }))).toEqual([
    expect.stringMatching(/tính theo Thông tư 01\/2024\/TT-TTCP.*tính theo lịch dương/),
  ]);
  expect(findings[0]).toMatchObject({ severity: 'warning', period: '2024-H1@tt-01-2024-ttcp' });
});

it.each([
  ['2024-H1', '2023-H1'],
  ['2024-H1@nd-09-2019', '2023-Q1@nd-09-2019'],
  ['2024-H1@nd-09-2019', '2023-01-01/2023-06-30'],
  ['2024-H1@nd-09-2019', '2021/2026@national-assembly'],
  ['2024-H1@nd-09-2019', '2023-01-01/..2023-06-30'],
])('lets %s be compared with %s', (a, b) => {
  expect(checkSameCalendar(read(a), read(b))).toEqual([]);
});

it('warns of the rest of a year, whose end the calendar gives', () => {
  const rest = restOfYear('2024-07-01', calendars[0]);
  expect(checkSameCalendar(rest, read('2023-H2'))).toHaveLength(1);
});

it.each([
  ['2020-Q1', true],
  ['2020', true],
  ['2021/2025', true],
  ['2013/..2023-08-31', true],
  ['2013-06-03/..2023-08-31', false],
  ['2013-06-03/2023-12-31', false],
  ['2020/2025@party', false],
])('tells whether a calendar gives %s its days: %s', (id, expected) => {
  expect(followsCalendar(periodOf(id, { termSystems }))).toBe(expected);
});

it('is true of the rest of a year', () => {
  expect(followsCalendar(restOfYear('2020-07-07'))).toBe(true);
});
