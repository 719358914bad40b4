import { periodOf, restOfYear } from 'danvan';
import { termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { followsCalendar } from '#inside/time';

it.each([
  ['2020-Q1', true],
  ['2020', true],
  ['2021/2025', true],
  ['2013/..2023-08-31', true],
  ['2013-06-03/..2023-08-31', false],
  ['2013-06-03/2023-12-31', false],
  ['2020/2025@party', false],
])('tells whether a calendar gives %s its days: %s', (id, expected) => {
  expect(followsCalendar(periodOf(id, { termSystems }))).toBe(expected);
});

it('is true of the rest of a year', () => {
  expect(followsCalendar(restOfYear('2020-07-07'))).toBe(true);
});
