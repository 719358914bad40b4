import { periodOf } from 'danvan';
import { expect, it } from 'vitest';
import { sumsOfPeriods } from '#inside/aggregation';

const sums = (...ids: string[]) =>
  sumsOfPeriods(ids.map((id) => periodOf(id))).map(({ whole, parts }) => [whole, ...parts]);

it('finds periods of one kind that fill a longer one', () => {
  expect(sums('2026-H1', '2026-Q1', '2026-Q2', '2026-01', '2026-02', '2026-03')).toEqual([
    ['2026-H1', '2026-Q1', '2026-Q2'],
    ['2026-Q1', '2026-01', '2026-02', '2026-03'],
  ]);
});

it('finds none with a gap, at an end or between', () => {
  expect(sums('2026-H1', '2026-Q1', '2026-01', '2026-03', '2026')).toEqual([]);
});
