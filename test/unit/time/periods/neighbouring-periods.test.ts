import { isDanvanError, periodOf } from 'danvan';
import { anniversarySpan, nextPeriod, previousPeriod, samePeriodLastYear } from 'danvan/time';
import { reportingCalendars as calendars, termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { isYearBefore, movePeriod } from '#inside/time';

const read = (id: string) => periodOf(id, { calendars, termSystems });

const unknown = expect.toSatisfy(
  (error) => isDanvanError(error) && error.code === 'UNKNOWN_PERIOD',
);

it.each([
  ['2020-H1', '2019-H2', '2020-H2', '2019-H1'],
  ['2020-Q4', '2020-Q3', '2021-Q1', '2019-Q4'],
  ['2020-01', '2019-12', '2020-02', '2019-01'],
  ['2020-9M', '2019-9M', '2021-9M', '2019-9M'],
  ['2020', '2019', '2021', '2019'],
  ['2024-Q1@nd-09-2019', '2023-Q4@nd-09-2019', '2024-Q2@nd-09-2019', '2023-Q1@nd-09-2019'],
  ['2021/2025', '2016/2020', '2026/2030', '2020/2024'],
  ['2021/2025~2030', '2016/2020~2025', '2026/2030~2035', '2020/2024~2029'],
  [
    '2020-02-01/2020-02-29',
    '2020-01-03/2020-01-31',
    '2020-03-01/2020-03-29',
    '2019-02-01/2019-02-28',
  ],
  [
    '2020-07-01/..2020-07-31',
    '2020-05-31/2020-06-30',
    '2020-08-01/2020-08-31',
    '2019-07-01/2019-07-31',
  ],
])('knows what stands around %s', (id, before, after, lastYear) => {
  const period = read(id);
  expect(previousPeriod(period).id).toBe(before);
  expect(nextPeriod(period).id).toBe(after);
  expect(samePeriodLastYear(period).id).toBe(lastYear);
});

it('goes from term to term as far as the table goes', () => {
  const term = read('2020/2025@party');
  expect(previousPeriod(term)).toEqual(read('2015/2020@party'));
  expect(nextPeriod(term)).toEqual(read('2025/2030@party'));
  expect(() => previousPeriod(read('2015/2020@party'))).toThrow(unknown);
  expect(() => nextPeriod(read('2025/2030@party'))).toThrow(unknown);
  expect(() => samePeriodLastYear(term)).toThrow(unknown);
});

it('does not take an occasion along', () => {
  const decade = anniversarySpan('Nghị quyết 25-NQ/TW', '2013-06-03', 10);
  expect(nextPeriod(decade)).toEqual(read('2023-06-03/2033-06-01'));
});

it.each(['1900', '1900-01', '1900-01-01/1900-01-31', '1900/1910'])('ends before %s', (id) => {
  expect(() => previousPeriod(read(id))).toThrow(unknown);
  expect(() => samePeriodLastYear(read(id))).toThrow(unknown);
});

it.each(['2199', '2199-12', '2199-12-31/2199-12-31', '2190/2199'])('ends after %s', (id) => {
  expect(() => nextPeriod(read(id))).toThrow(unknown);
});

it.each([
  ['2020-01', -1, '2019-12'],
  ['2020-Q4', 1, '2021-Q1'],
  ['2020-03-01/2020-03-01', -1, '2020-02-29/2020-02-29'],
  ['2021/2025', 1, '2026/2030'],
] as const)('moves %s by %d', (id, places, moved) => {
  expect(movePeriod(periodOf(id), places).id).toBe(moved);
});

it.each([
  ['2020-02-29/2020-03-31', '2019-02-28/2019-03-31'],
  ['2021-02-28/2021-03-31', '2020-02-28/2020-03-31'],
  ['2020/..2020-06-30', '2019-01-01/2019-06-30'],
  ['2020-12', '2019-12'],
])('goes from %s to %s', (id, before) => {
  expect(samePeriodLastYear(periodOf(id)).id).toBe(before);
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
  expect(isYearBefore(read(before), read(id))).toBe(expected);
});
