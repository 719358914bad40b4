import { describe, expect, it } from 'vitest';
import { exactly, pathsFrom, spansOnPath, sumOfPath, type Report } from '#inside/aggregation';
import { daysIn, reportFor } from '../../../support/spans.js';

const total = (to: number, amount = 0): Report => reportFor(1, to, { isCumulative: true, amount });

/** The way in which the days from 1 to some day are filled. */
const wayTo = (day: number, ...reports: readonly Report[]) => {
  const path = pathsFrom(1, reports).get(day);
  const back = pathsFrom(1, reports.toReversed()).get(day);
  expect(back).toEqual(path);
  return path && spansOnPath(path).map(({ from, to, rank }) => [from, to, rank]);
};

describe('pathsFrom', () => {
  it('reaches the day before the start with nothing', () => {
    expect([...pathsFrom(1, [])]).toEqual([[0, { count: 0, last: null, before: null, least: 0 }]]);
  });

  it('fills days with reports in period, one after the other', () => {
    expect(wayTo(20, reportFor(1, 10), reportFor(11, 20))).toEqual([
      [1, 10, 0],
      [11, 20, 0],
    ]);
  });

  it('stops at a gap or an overlap of one day', () => {
    expect(wayTo(20, reportFor(1, 10), reportFor(12, 20))).toBeUndefined();
    expect(wayTo(20, reportFor(1, 10), reportFor(10, 20))).toBeUndefined();
  });

  it('begins on the first day and not before', () => {
    expect(wayTo(20, reportFor(2, 20))).toBeUndefined();
    expect(wayTo(20, reportFor(-9, 20))).toBeUndefined();
    expect(wayTo(20, reportFor(-9, 0), reportFor(1, 20))).toEqual([[1, 20, 0]]);
  });

  it('goes on from a running total in period, and never with a running total', () => {
    expect(wayTo(20, total(10), reportFor(11, 20))).toEqual([
      [1, 10, 1],
      [11, 20, 0],
    ]);
    const later = { ...total(20), from: 11 };
    expect(wayTo(20, reportFor(1, 10), later)).toBeUndefined();
  });

  it('takes the fewest reports', () => {
    const two = [total(10), reportFor(11, 20)];
    expect(wayTo(20, ...two, reportFor(1, 20))).toEqual([[1, 20, 0]]);
  });

  it('then begins with a running total', () => {
    expect(wayTo(20, reportFor(1, 20), total(20))).toEqual([[1, 20, 1]]);
    const months = [reportFor(1, 15), reportFor(16, 20)];
    expect(wayTo(20, ...months, total(10), reportFor(11, 20))?.[0]).toEqual([1, 10, 1]);
  });

  it('then with the longest report, and so on', () => {
    const early = [reportFor(1, 5), reportFor(6, 20)];
    const late = [reportFor(1, 12), reportFor(13, 20)];
    expect(wayTo(20, ...early, ...late)?.[0]).toEqual([1, 12, 0]);
    const head = reportFor(1, 10);
    const short = [reportFor(11, 12), reportFor(13, 20)];
    const long = [reportFor(11, 15), reportFor(16, 20)];
    expect(wayTo(20, head, ...short, ...long)?.[1]).toEqual([11, 15, 0]);
  });
});

it('adds up what a path holds', () => {
  const path = pathsFrom(1, [total(10, 30), reportFor(11, 20, { amount: 4 })]).get(20);
  expect(path && daysIn(spansOnPath(path))).toHaveLength(2);
  expect(path && sumOfPath(path)).toEqual(exactly(34));
});
