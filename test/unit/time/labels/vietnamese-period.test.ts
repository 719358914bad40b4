import { periodOf } from 'danvan';
import { expect, it } from 'vitest';
import { vietnamesePeriod } from '#inside/time';

it.each([
  ['2020-12', 'tháng 12', 'tháng 12 năm 2020'],
  ['2020-Q4', 'quý IV', 'quý IV năm 2020'],
  ['2020-H2', '6 tháng cuối năm', '6 tháng cuối năm 2020'],
  ['2020-07-07/2020-12-31', ...Array(2).fill('từ ngày 07/7/2020 đến ngày 31/12/2020')],
])('names %s without and with its year', (id, without, whole) => {
  expect(vietnamesePeriod(periodOf(id), false)).toBe(without);
  expect(vietnamesePeriod(periodOf(id), true)).toBe(whole);
});
