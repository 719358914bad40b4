import { describe, expect, it } from 'vitest';
import { allOf, candidatesFrom, candidatesWithin, lyingIn } from '#inside/aggregation';
import { daysIn, reportFor, spanFor } from '../../../support/spans.js';

const total = (to: number, line = 0) =>
  reportFor(1, to, { isCumulative: true, amount: to, line, isConsolidated: line === 2 });

const totals = candidatesWithin(
  [10, 20, 30].map((to) => total(to)),
  { from: 11, to: 30 },
);

describe('allOf', () => {
  it('makes each stretch between running totals', () => {
    expect(daysIn(allOf(totals))).toEqual([
      [11, 20],
      [11, 30],
      [21, 30],
    ]);
  });

  it('gives what was sent as it is', () => {
    const sent = [spanFor(1, 10)];
    expect(allOf(candidatesFrom(sent))).toBe(sent);
  });
});

describe('filter', () => {
  it('keeps reports and running totals of some lines or scopes', () => {
    const reports = [total(10), total(20), total(10, 2), total(20, 2), reportFor(12, 13)];
    const both = candidatesWithin(reports, { from: 2, to: 20 });
    const told = (wanted: typeof both) => daysIn(allOf(wanted));
    expect(told(both)).toHaveLength(3);
    expect(told(both.filter(({ line }) => line === 2))).toEqual([[11, 20]]);
    expect(told(both.filter(({ isConsolidated }) => !isConsolidated))).toHaveLength(2);
  });
});

describe('lyingIn', () => {
  it('finds the spans that lie in one of some stretches', () => {
    const spans = candidatesFrom([spanFor(1, 10), spanFor(11, 20), spanFor(5, 15)]);
    const stretches = [
      { from: 1, to: 12 },
      { from: 13, to: 20 },
    ];
    expect(daysIn(lyingIn(spans, stretches).sent)).toEqual([[1, 10]]);
  });

  it('finds the stretches between running totals that lie in them', () => {
    const daysOf = (from: number, to: number) => daysIn(allOf(lyingIn(totals, [{ from, to }])));
    expect(daysOf(11, 29)).toEqual([[11, 20]]);
    expect(daysOf(12, 30)).toEqual([[21, 30]]);
    expect(daysOf(12, 29)).toEqual([]);
  });
});
