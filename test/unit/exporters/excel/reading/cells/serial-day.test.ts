import { expect, it } from 'vitest';
import { serialDay } from '#inside/exporters/excel';

it.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [60, undefined],
  [61, '1900-03-01'],
  [46_203, '2026-06-30'],
  [46_203.999, '2026-06-30'],
  [2_958_465, '9999-12-31'],
  [2_958_466, undefined],
  [0.5, undefined],
  [0, undefined],
  [-1, undefined],
  [Number.NaN, undefined],
  [Infinity, undefined],
])('makes of %d the day %s', (serial, day) => {
  expect(serialDay(serial, false)).toBe(day);
});

it('counts from 1904 where the workbook does', () => {
  expect(serialDay(0, true)).toBe('1904-01-01');
  expect(serialDay(46_203 - 1462, true)).toBe('2026-06-30');
});
