import { civilCalendar } from 'danvan/time';
import { reportingCalendars } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { daysOfEnd, readSpanEnd } from '#inside/time';

it.each([
  ['đầu năm 2017', { kind: 'year', year: 2017 }],
  ['tháng 8/2018', { kind: 'month', month: 8, year: 2018 }],
  ['6/2020', { kind: 'month', month: 6, year: 2020 }],
  ['quý iii', { kind: 'quarter', place: 3, year: undefined }],
  ['ngày 01/01', { kind: 'day', place: 1, month: 1, year: undefined }],
  ['15', { kind: 'day', place: 15, month: undefined }],
  ['6 năm 2020', { kind: 'month', month: 6, year: 2020, isBare: true }],
])('reads %j', (text, end) => {
  expect(readSpanEnd(text)).toMatchObject(end);
});

it('gives days that there are, and no others', () => {
  const daysOf = (text: string) => daysOfEnd(readSpanEnd(text) ?? { kind: 'day' }, civilCalendar);
  expect(daysOf('quý iii/2022')).toMatchObject({ from: '2022-07-01', to: '2022-09-30' });
  expect(daysOf('29/02/2020')).toEqual({ from: '2020-02-29', to: '2020-02-29' });
  for (const text of ['29/02/2021', 'tháng 13/2020', 'tháng 0/2020', 'năm 1821']) {
    expect(daysOf(text)).toBeUndefined();
  }
  const [withoutMonths] = reportingCalendars.filter(({ cutOffs }) => cutOffs.month === undefined);
  const month = { kind: 'month', month: 5, year: 2024 } as const;
  expect(withoutMonths && daysOfEnd(month, withoutMonths)).toBeUndefined();
});
