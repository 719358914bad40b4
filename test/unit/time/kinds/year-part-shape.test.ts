import { expect, it } from 'vitest';
import { yearPartShape } from '#inside/time';

it('fills the year with each kind but nine months', () => {
  for (const { months, perYear } of Object.values(yearPartShape)) {
    expect([12, 9]).toContain(months * perYear);
  }
});

it('names each kind in both languages', () => {
  const names = Object.values(yearPartShape).map(({ inVietnamese, inEnglish }) => [
    inVietnamese(1),
    inEnglish(1, undefined),
    inEnglish(1, '2020'),
  ]);
  expect(names).toEqual([
    ['tháng 1', 'January', 'January 2020'],
    ['quý I', 'first quarter of the year', 'first quarter of 2020'],
    ['6 tháng đầu năm', 'first half of the year', 'first half of 2020'],
    ['9 tháng đầu năm', 'first nine months of the year', 'first nine months of 2020'],
    ['năm', 'the year', '2020'],
  ]);
});
