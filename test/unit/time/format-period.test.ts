import { formatPeriod, periodOf } from 'danvan';
import { expect, it } from 'vitest';

it.each([
  ['2020-06', 'tháng 6 năm 2020', 'tháng 6', 'June 2020'],
  ['2020-Q2', 'quý II năm 2020', 'quý II', 'second quarter of 2020'],
  ['2020-H1', '6 tháng đầu năm 2020', '6 tháng đầu năm', 'first half of 2020'],
  ['2020-H2', '6 tháng cuối năm 2020', '6 tháng cuối năm', 'second half of 2020'],
  ['2020-9M', '9 tháng đầu năm 2020', '9 tháng đầu năm', 'first nine months of 2020'],
  ['2020', 'năm 2020', 'năm', '2020'],
])('names %s', (id, label, short, english) => {
  const period = periodOf(id);
  expect(formatPeriod(period)).toBe(label);
  expect(formatPeriod(period, { withYear: false })).toBe(short);
  expect(formatPeriod(period, { language: 'en' })).toBe(english);
});
