import { expect, it } from 'vitest';
import { bareLabel, tidyLabel } from '#inside/time';

it.each([
  ['Trong cả năm 2021.', 'năm 2021'],
  ['Sáu tháng đầu năm', '6 tháng đầu năm'],
  ['năm năm 2016-2020', '5 năm 2016-2020'],
  ['tháng năm năm 2020', 'tháng 5 năm 2020'],
  ['6 tháng năm 2020', '6 tháng năm 2020'],
  ['QÚY ba', 'quý 3'],
  ['2013 – nay', '2013 đến nay'],
  ['kể từ năm 2013 đến thời điểm hiện tại', 'từ năm 2013 đến nay'],
  ['nửa cuối năm 2020', '6 tháng cuối năm 2020'],
])('makes %j %j', (label, tidy) => {
  expect(tidyLabel(label)).toBe(tidy);
});

it('leaves the case of names', () => {
  expect(bareLabel('Sau mười năm thực hiện Nghị quyết 25-NQ/TW')).toBe(
    '10 năm thực hiện Nghị quyết 25-NQ/TW',
  );
});
