import { civilCalendar, defineCalendar } from 'danvan/time';
import { reportingCalendars } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { closedMonths, openMonths, readForms } from '#inside/time';

const read = (label: string, calendar = civilCalendar) =>
  readForms(
    [closedMonths, openMonths].flatMap(({ vi, en }) => [vi, en]),
    { label, calendar, options: {} },
  );

it.each([
  ['từ tháng 6 năm 2013 đến tháng 02 năm 2020', '2013-06-01/2020-02-29'],
  ['từ tháng 1 đến tháng 6/2020', '2020-01-01/2020-06-30'],
  ['từ đầu tháng 1-2020 tới hết tháng 1-2020', '2020-01-01/2020-01-31'],
  ['từ tháng 6/2020 đến nay', '2020-06-01/..'],
  ['from january to June 2020', '2020-01-01/2020-06-30'],
  ['since June 2020 to date', '2020-06-01/..'],
])('reads %j as %s', (label, value) => {
  expect(read(label)).toEqual({ ok: true, value });
});

it('cuts the months off as the calendar does', () => {
  const calendar = reportingCalendars.find(({ id }) => id === 'nd-09-2019');
  expect(read('từ tháng 1 đến tháng 6/2020', calendar)).toEqual({
    ok: true,
    value: '2019-12-15/2020-06-14',
  });
});

it('reads no months in a calendar that has none', () => {
  const calendar = defineCalendar({ id: 'a', name: 'A', cutOffs: { year: { lastDay: 31 } } });
  expect(read('từ tháng 1 đến tháng 6/2020', calendar)).toBeUndefined();
});

it.each(['từ tháng 0 đến tháng 6/2020', 'từ tháng 1 đến tháng 13/2020', 'từ tháng 1/1820 đến nay'])(
  'leaves %j to others',
  (label) => {
    expect(read(label)).toBeUndefined();
  },
);
