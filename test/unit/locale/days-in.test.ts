import { en, vi } from 'danvan';
import { expect, it } from 'vitest';
import { daysIn } from '#inside/locale';

it.each([
  [
    '2025-07-01',
    '2026-01-01',
    'từ ngày 01/7/2025 đến hết ngày 31/12/2025',
    'from 01/7/2025 to 31/12/2025',
  ],
  ['2025-07-01', null, 'từ ngày 01/7/2025', 'from 01/7/2025 on'],
  [null, '2025-07-01', 'đến hết ngày 30/6/2025', 'up to 30/6/2025'],
  [null, null, 'ở mọi thời điểm', 'at all times'],
])('says the days from %s before %s with their last day', (from, until, inVi, inEn) => {
  expect(daysIn({ from, until }, vi.words.days)).toBe(inVi);
  expect(daysIn({ from, until }, en.words.days)).toBe(inEn);
});
