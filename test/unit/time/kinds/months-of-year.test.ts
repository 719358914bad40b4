import { defineCalendar, parsePeriodLabel } from 'danvan/time';
import { reportingCalendars as calendars } from 'danvan/vietnam';
import { expect, it } from 'vitest';

const schoolYear = defineCalendar({
  id: 'school-year',
  name: 'năm học',
  startMonth: 9,
  cutOffs: { year: { lastDay: 31 }, month: { lastDay: 31 } },
});

it('counts from the first month of the year of its calendar', () => {
  const options = { calendars: [schoolYear], calendar: 'school-year' };
  expect(parsePeriodLabel('5 tháng đầu năm 2020', options)).toMatchObject({
    value: { from: '2020-09-01', to: '2021-01-31' },
  });
  expect(parsePeriodLabel('2 tháng cuối năm 2020', options)).toMatchObject({
    value: { from: '2021-07-01', to: '2021-08-31' },
  });
});

it('refuses months of a calendar that has none', () => {
  const options = { calendars, calendar: 'tt-01-2024-ttcp' };
  expect(parsePeriodLabel('10 tháng đầu năm 2024', options)).toMatchObject({
    findings: [{ code: 'time/kind-not-in-calendar' }],
  });
});
