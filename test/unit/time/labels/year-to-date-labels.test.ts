import { civilCalendar } from 'danvan';
import { reportingCalendars } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { readForms, yearToDateLabels } from '#inside/time';

const read = (label: string, asOf?: string, calendar = civilCalendar) =>
  readForms(yearToDateLabels, { label, calendar, options: { asOf } });

it.each([
  ['từ đầu năm đến nay', '2020/..'],
  ['Từ đầu năm 2019 tới nay', '2019/..'],
  ['from the beginning of the year to date', '2020/..'],
  ['from the beginning of 2019 to now', '2019/..'],
])('reads %j as %s', (label, value) => {
  expect(read(label, '2020-12-20')).toEqual({ ok: true, value });
});

it('takes the year of the calendar', () => {
  const calendar = reportingCalendars.find(({ id }) => id === 'nd-09-2019');
  expect(read('từ đầu năm đến nay', '2020-12-20', calendar)).toEqual({
    ok: true,
    value: '2021/..',
  });
});

it('asks for the day that now is', () => {
  expect(read('từ đầu năm đến nay')).toMatchObject({
    findings: [{ code: 'time/as-of-date-missing', params: { text: 'từ đầu năm đến nay' } }],
  });
});
