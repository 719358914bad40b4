import { periodOf } from 'danvan';
import { expect, it } from 'vitest';
import { englishPeriod } from '#inside/time';

it.each([
  ['2020-12', 'December'],
  ['2020-Q4', 'fourth quarter of the year'],
  ['2020-H2', 'second half of the year'],
  ['2020-9M', 'first nine months of the year'],
  ['2020', 'the year'],
  ['2013-06-03/..2023-08-31', 'from 3 June 2013 to date'],
])('names %s without its year', (id, name) => {
  expect(englishPeriod(periodOf(id), false)).toBe(name);
});
