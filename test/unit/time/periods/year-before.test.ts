import { periodOf } from 'danvan';
import { termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { isYearBefore, yearBefore } from '#inside/time';

it.each([
  ['2020-02-29/2020-03-31', '2019-02-28/2019-03-31'],
  ['2021-02-28/2021-03-31', '2020-02-28/2020-03-31'],
  ['2020/..2020-06-30', '2019-01-01/2019-06-30'],
  ['2020-12', '2019-12'],
])('goes from %s to %s', (id, before) => {
  expect(yearBefore(periodOf(id)).id).toBe(before);
});

it.each([
  ['2019-H1', '2020-H1', true],
  ['2019-H2', '2020-H1', false],
  ['2019', '2020', true],
  ['2016/2020', '2021/2025', false],
  ['2020/2024', '2021/2025', true],
  ['2019-01-01/2019-06-30', '2020-01-01/..2020-06-30', true],
  ['2015/2020@party', '2020/2025@party', false],
  ['2019', '1900', false],
])('tells whether %s is %s of the year before: %s', (before, id, expected) => {
  const read = (each: string) => periodOf(each, { termSystems });
  expect(isYearBefore(read(before), read(id))).toBe(expected);
});
