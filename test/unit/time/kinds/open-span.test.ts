import { civilCalendar, defineCalendar } from 'danvan/time';
import { reportingCalendars } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import {
  givenAsOf,
  isYearToDate,
  makeOpenSpan,
  openSpan,
  labelsOf,
  readForms,
  splitPeriodId,
} from '#inside/time';

it.each([
  ['2013', 'year', '2013-01-01', '2013/..2023-08-31'],
  ['2013-06-03', 'day', '2013-06-03', '2013-06-03/..2023-08-31'],
])('begins with %s', (from, since, firstDay, id) => {
  expect(makeOpenSpan({ from, asOf: '2023-08-31' })).toMatchObject({
    id,
    since,
    firstDay,
    lastDay: '2023-08-31',
    year: 2013,
  });
});

const readId = (id: string, asOf?: string) => {
  const parts = splitPeriodId(id);
  return parts && openSpan.readId?.(parts, { asOf });
};

it('may begin on the very day', () => {
  expect(readId('2023-08-31/..', '2023-08-31')).toMatchObject({
    value: { id: '2023-08-31/..2023-08-31' },
  });
});

it('may not begin later', () => {
  expect(readId('2023-08-31/..', '2023-08-30')).toMatchObject({
    findings: [{ code: 'time/end-before-start' }],
  });
});

it.each(['2013/2023', '2013-06/..', '2013/...', '13/..'])('leaves %s to others', (id) => {
  expect(readId(id, '2023-08-31')).toBeUndefined();
});

it('takes no as-of day that the calendar does not have', () => {
  expect(givenAsOf({})).toBeUndefined();
  expect(givenAsOf({ asOf: '2024-02-29' })).toBe('2024-02-29');
  expect(() => givenAsOf({ asOf: '2023-02-29' })).toThrow('2023-02-29');
});

const read = (label: string, asOf?: string, calendar = civilCalendar) =>
  readForms(labelsOf(openSpan), { label, calendar, options: { asOf } });

it.each([
  ['từ ngày 01 tháng 7 năm 2020 đến nay', '2020-07-01/..'],
  ['from 1 July 2020 to date', '2020-07-01/..'],
  ['since 2020 up to now', '2020/..'],
  ['từ tháng 6/2020 đến nay', '2020-06-01/..'],
  ['từ 6/2020 đến nay', '2020-06-01/..'],
])('reads %j as %s', (label, value) => {
  expect(read(label)).toEqual({ ok: true, value });
});

it('says which day there is not', () => {
  expect(read('from 30 February 2020 to date')).toMatchObject({
    findings: [{ code: 'text/not-a-date', params: { text: '30 February 2020' } }],
  });
});

it.each(['giai đoạn 2021', 'từ nay đến cuối năm', 'từ Hà Nội đến Huế', 'from A to B'])(
  'leaves the label %j to others',
  (label) => {
    expect(read(label)).toBeUndefined();
  },
);

it.each([
  ['từ đầu năm đến nay', '2020/..'],
  ['Từ đầu năm 2019 tới nay', '2019/..'],
  ['from the beginning of the year to date', '2020/..'],
  ['from the beginning of 2019 to now', '2019/..'],
])('reads the year to date %j as %s', (label, value) => {
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

const cutOff = defineCalendar({ id: 'a', name: 'A', cutOffs: { year: { lastDay: 14 } } });

it.each([
  ['2020', '2020-12-14', true],
  ['2020', '2020-12-15', false],
  ['2019', '2020-12-14', false],
  ['2019-12-15', '2020-12-14', false],
])('tells whether %s up to %s is the year to date: %s', (from, asOf, expected) => {
  expect(isYearToDate(makeOpenSpan({ from, asOf }, cutOff))).toBe(expected);
});
