import { expect, it } from 'vitest';
import { yearPartWords } from '#inside/time';

it('names each kind in both languages', () => {
  const found = Object.values(yearPartWords).map(({ names: { vi, en } }) => [
    vi(1, undefined),
    vi(1, '2020'),
    en(1, undefined),
    en(1, '2020'),
  ]);
  expect(found).toEqual([
    ['tháng 1', 'tháng 1 năm 2020', 'January', 'January 2020'],
    ['quý I', 'quý I năm 2020', 'first quarter of the year', 'first quarter of 2020'],
    ['6 tháng đầu năm', '6 tháng đầu năm 2020', 'first half of the year', 'first half of 2020'],
    [
      '9 tháng đầu năm',
      '9 tháng đầu năm 2020',
      'first nine months of the year',
      'first nine months of 2020',
    ],
    ['năm', 'năm 2020', 'the year', '2020'],
  ]);
});
