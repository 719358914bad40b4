import { periodOf } from 'danvan';
import { startOfYear } from 'danvan/time';
import { reportingCalendars as calendars } from 'danvan/vietnam';
import { expect, it } from 'vitest';

it.each([
  ['2020-Q3', '2020-01-01'],
  ['2020', '2020-01-01'],
  ['2020-01@nd-09-2019', '2019-12-15'],
  ['2020-12@nd-09-2019', '2019-12-15'],
  ['2021/2025', '2021-01-01'],
  ['2013-06-03/2023-12-31', '2013-06-03'],
  ['2013-06-03/..2023-12-31', '2013-06-03'],
])('counts totals of %s from %s', (id, day) => {
  expect(startOfYear(periodOf(id, { calendars }))).toBe(day);
});
