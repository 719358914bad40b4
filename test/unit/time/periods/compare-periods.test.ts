import { periodOf } from 'danvan';
import { comparePeriods, containsPeriod, periodsOverlap } from 'danvan/time';
import { expect, it } from 'vitest';

const p = (id: string) => periodOf(id);

it('contains by days', () => {
  expect(containsPeriod(p('2020-H1'), p('2020-Q2'))).toBe(true);
  expect(containsPeriod(p('2020-9M'), p('2020-H2'))).toBe(false);
  expect(containsPeriod(p('2020'), p('2020'))).toBe(true);
});

it('overlaps where a day is shared', () => {
  expect(periodsOverlap(p('2020-9M'), p('2020-H2'))).toBe(true);
  expect(periodsOverlap(p('2020-H1'), p('2020-H2'))).toBe(false);
});

it('orders by first day, the longer first', () => {
  const ids = ['2020-01', '2020-Q1', '2019-12', '2020', '2020-9M', '2020-H1'];
  expect(
    ids
      .map(p)
      .toSorted(comparePeriods)
      .map(({ id }) => id),
  ).toEqual(['2019-12', '2020', '2020-9M', '2020-H1', '2020-Q1', '2020-01']);
});
