import { expect, it } from 'vitest';
import { daysInText } from '#inside/time';

it('reads the days that a text names, not those that something lasts to', () => {
  expect(daysInText('Quyết định ngày 30/7/2021, sửa đổi ngày 01 tháng 7 năm 2023')).toEqual([
    '2021-07-30',
    '2023-07-01',
  ]);
  expect(daysInText('đến ngày 31/12/2025; ngày 31/02/2020; ngày 5')).toEqual([]);
});
