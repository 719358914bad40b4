import { civilCalendar } from 'danvan';
import { expect, it } from 'vitest';
import { readForms, yearPartLabels } from '#inside/time';

const read = (label: string, startMonth = 1) =>
  readForms(yearPartLabels, { label, calendar: { ...civilCalendar, startMonth }, options: {} });

it.each([
  ['Q2 2020', '2020-Q2'],
  ['quý III/2020', '2020-Q3'],
  ['quý 04 năm 2020', '2020-Q4'],
  ['tháng 9-2020', '2020-09'],
  ['9 tháng năm 2020', '2020-9M'],
  ['the first nine months of 2020', '2020-9M'],
  ['The Second Half of 2020', '2020-H2'],
  ['december 2020', '2020-12'],
])('reads %j as %s', (label, value) => {
  expect(read(label)).toEqual({ ok: true, value });
});

it('reads two years only where the year begins later than January', () => {
  expect(read('quý I năm 2020 - 2021')).toBeUndefined();
  expect(read('quý I năm 2020 - 2021', 9)).toEqual({ ok: true, value: '2020-Q1' });
  expect(read('2020 - 2021', 9)).toEqual({ ok: true, value: '2020' });
  expect(read('tháng 1 năm 2020 - 2021', 9)).toBeUndefined();
});
