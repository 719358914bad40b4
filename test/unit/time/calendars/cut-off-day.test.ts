import { addDays } from 'danvan/time';
import { expect, it } from 'vitest';
import { cutOffDay, dayAfterCutOff } from '#inside/time';

const rule = { lastDay: 31, exceptions: [{ month: 12, lastDay: 24 }], unconfirmed: [] };

it.each([
  [2020, 1, '2020-01-31'],
  [2020, 2, '2020-02-29'],
  [2021, 2, '2021-02-28'],
  [2020, 12, '2020-12-24'],
  [2020, 0, '2019-12-24'],
  [2020, -10, '2019-02-28'],
  [2020, 13, '2021-01-31'],
  [2020, 20, '2021-08-31'],
])('ends month %d/%d on %s', (year, month, day) => {
  expect(cutOffDay(rule, { year, month })).toBe(day);
  expect(dayAfterCutOff(rule, { year, month })).toBe(addDays(day, 1));
});
