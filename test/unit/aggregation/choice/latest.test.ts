import { describe, expect, it } from 'vitest';
import { earliestFirst, latestFirst, type Report } from '#inside/aggregation';
import { reportFor } from '../../../support/spans.js';

const within = { from: 10, to: 20 };

/** The amount that comes first, whichever way round they were sent. */
const first = (one: Partial<Report>, other: Partial<Report>) => {
  const reports = [one, other].map((more, amount) => reportFor(11, 20, { amount, ...more }));
  const [there, back] = [reports, reports.toReversed()].map(
    (list) => latestFirst(list, within)[0]?.quantity.amount,
  );
  expect(back).toBe(there);
  return there;
};

describe('latestFirst', () => {
  it.each([
    [5, 10, true],
    [20, 20, true],
    [5, 9, false],
    [15, 21, false],
  ])('asks only whether the last day of %d–%d lies in the period', (from, to, isThere) => {
    expect(latestFirst([reportFor(from, to)], within)).toHaveLength(isThere ? 1 : 0);
  });

  it('puts the latest last day first, before all else', () => {
    expect(first({ to: 19 }, { to: 20, isConsolidated: true, line: 3 })).toBe(1);
  });

  it('then own before consolidated', () => {
    expect(first({ isConsolidated: true }, { line: 2 })).toBe(1);
  });

  it('then no line before the lines in their order', () => {
    expect(first({ line: 1, from: 1 }, { line: 0 })).toBe(1);
    expect(first({ line: 2, from: 1 }, { line: 1 })).toBe(1);
  });

  it('then the longer report', () => {
    expect(first({ from: 11 }, { from: 10, isCumulative: true })).toBe(1);
  });

  it('then in period before a running total', () => {
    expect(first({ isCumulative: true }, {})).toBe(1);
  });
});

describe('earliestFirst', () => {
  it.each([
    [10, 25, true],
    [20, 20, true],
    [9, 12, false],
    [21, 22, false],
  ])('asks only whether the first day of %d–%d lies in the period', (from, to, isThere) => {
    expect(earliestFirst([reportFor(from, to)], within)).toHaveLength(isThere ? 1 : 0);
  });

  it('puts the earliest first day first, then the longer report', () => {
    const reports = [reportFor(12, 20), reportFor(11, 12), reportFor(11, 19)];
    const days = earliestFirst(reports, within).map(({ from, to }) => [from, to]);
    expect(days).toEqual([
      [11, 19],
      [11, 12],
      [12, 20],
    ]);
  });
});
