import { nextPeriod, periodOf, previousPeriod, samePeriodLastYear } from 'danvan';
import { expect, it } from 'vitest';

it.each([
  ['2020-H1', '2019-H2', '2020-H2', '2019-H1'],
  ['2020-Q4', '2020-Q3', '2021-Q1', '2019-Q4'],
  ['2020-01', '2019-12', '2020-02', '2019-01'],
  ['2020-9M', '2019-9M', '2021-9M', '2019-9M'],
  ['2020', '2019', '2021', '2019'],
])('knows what stands around %s', (id, before, after, lastYear) => {
  const period = periodOf(id);
  expect(previousPeriod(period).id).toBe(before);
  expect(nextPeriod(period).id).toBe(after);
  expect(samePeriodLastYear(period).id).toBe(lastYear);
});
