import { daysBetween } from 'danvan/time';
import { expect, it } from 'vitest';

it('counts calendar days, leap days too', () => {
  expect(daysBetween('2020-01-01', '2020-12-31')).toBe(365);
  expect(daysBetween('2021-01-01', '2021-12-31')).toBe(364);
  expect(daysBetween('2020-07-07', '2020-07-07')).toBe(0);
  expect(daysBetween('2020-07-08', '2020-07-07')).toBe(-1);
});
