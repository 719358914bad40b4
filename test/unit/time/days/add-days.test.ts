import { isDanvanError } from 'danvan';
import { addDays } from 'danvan/time';
import { expect, it } from 'vitest';

it.each([
  ['2020-06-30', 1, '2020-07-01'],
  ['2020-03-01', -1, '2020-02-29'],
  ['2019-12-31', 366, '2020-12-31'],
  ['2020-01-01', 0, '2020-01-01'],
])('goes from %s by %d days to %s', (date, days, result) => {
  expect(addDays(date, days)).toBe(result);
});

it('refuses what is no date', () => {
  expect(() => addDays('31/02/2020', 1)).toThrow(expect.toSatisfy(isDanvanError));
});
