import { expect, it } from 'vitest';
import { bestCover, dayAfter, fills, lengthOf } from '#inside/aggregation';
import { periodOf } from '#inside/time';

const chosen = (...ids: readonly string[]) =>
  bestCover(ids.map((id) => periodOf(id))).map(({ id }) => id);

it.each([
  [
    ['2020-9M', '2020-H1', '2020-H2'],
    ['2020-H1', '2020-H2'],
  ],
  [['2020-H1', '2020-Q1', '2020-Q2'], ['2020-H1']],
  [
    ['2020-Q1', '2020-02', '2020-Q3'],
    ['2020-Q1', '2020-Q3'],
  ],
  [['2020-01', '2020-Q1', '2020-02', '2020-03'], ['2020-Q1']],
  [[], []],
])('chooses of %j the most days in the fewest periods', (ids, best) => {
  expect(chosen(...ids)).toEqual(best);
});

it('tells whether periods fill another', () => {
  const half = periodOf('2020-H1');
  expect(fills([periodOf('2020-Q1'), periodOf('2020-Q2')], half)).toBe(true);
  expect(fills([periodOf('2020-Q1')], half)).toBe(false);
  expect(lengthOf(half)).toBe(182);
  expect(dayAfter(half)).toBe('2020-07-01');
});
