import { describe, expect, it } from 'vitest';
import { allOf, candidatesWithin, type Report, type Stretch } from '#inside/aggregation';
import { reportFor } from '../../../support/spans.js';

const total = (to: number, amount: number, more: Partial<Report> = {}): Report =>
  reportFor(1, to, { isCumulative: true, amount, ...more });

const spansWithin = (reports: readonly Report[], within: Stretch) =>
  allOf(candidatesWithin(reports, within));

/** First day, last day, amount and rank of each span, in time. */
const told = (from: number, to: number, ...reports: readonly Report[]) =>
  spansWithin(reports, { from, to })
    .map((span) => [span.from, span.to, span.quantity.amount, span.rank])
    .toSorted((a, b) => Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1]));

describe('spansWithin', () => {
  it('takes reports in period that lie in the period, and no others', () => {
    const reports = [reportFor(11, 20, { amount: 1 }), reportFor(10, 20), reportFor(11, 21)];
    expect(told(11, 20, ...reports)).toEqual([[11, 20, 1, 0]]);
  });

  it('gives the days between two running totals', () => {
    expect(told(11, 20, total(10, 30), total(20, 42))).toEqual([[11, 20, 12, 2]]);
  });

  it('takes a running total whole, too, where it lies in the period', () => {
    expect(told(1, 20, total(10, 30), total(20, 42))).toEqual([
      [1, 10, 30, 1],
      [1, 20, 42, 1],
      [11, 20, 12, 2],
    ]);
  });

  it('takes apart after reports in period, and after a running total and reports', () => {
    expect(told(11, 20, reportFor(1, 10, { amount: 5 }), total(20, 9))).toEqual([[11, 20, 4, 2]]);
    const both = [total(5, 3), reportFor(6, 10, { amount: 4 }), total(20, 9)];
    expect(told(11, 20, ...both)).toEqual([[11, 20, 2, 2]]);
  });

  it('takes nothing apart over a gap', () => {
    expect(told(11, 20, reportFor(2, 10), total(20, 9))).toEqual([]);
    expect(told(11, 20, total(20, 9))).toEqual([]);
  });

  it('gives no stretch that begins before the period or ends after it', () => {
    expect(told(12, 20, total(10, 30), total(20, 42))).toEqual([]);
    expect(told(11, 19, total(10, 30), total(20, 42))).toEqual([]);
    expect(told(11, 20, total(10, 30), total(21, 42))).toEqual([]);
  });

  it('gives a stretch of one day, and begins after one day', () => {
    expect(told(11, 20, total(10, 30), total(11, 31))).toEqual([[11, 11, 1, 2]]);
    expect(told(2, 20, total(1, 3), total(20, 9))).toEqual([[2, 20, 6, 2]]);
  });

  it('takes apart running totals only', () => {
    const reports = [reportFor(1, 10, { amount: 5 }), reportFor(1, 20, { amount: 9 })];
    expect(told(11, 20, ...reports, total(5, 1))).toEqual([]);
  });

  it('spans two months where the total between them lacks', () => {
    const totals = [total(10, 30), total(30, 50)];
    expect(told(11, 30, ...totals)).toEqual([[11, 30, 20, 2]]);
    expect(told(21, 30, ...totals)).toEqual([]);
  });

  it('does not take a total from itself, nor from a later one', () => {
    const totals = [total(20, 9), reportFor(1, 20, { amount: 9 })];
    expect(told(1, 20, ...totals).every(([, , , rank]) => rank !== 2)).toBe(true);
    expect(told(1, 10, total(10, 3), total(20, 9))).toEqual([[1, 10, 3, 1]]);
  });

  it('makes nothing of a total that fell', () => {
    expect(told(11, 20, total(10, 30), total(20, 29))).toEqual([]);
    expect(told(11, 20, total(10, 30), total(20, 30))).toEqual([[11, 20, 0, 2]]);
  });

  it.each<[string, Partial<Report>]>([
    ['line', { line: 1 }],
    ['scope', { isConsolidated: true }],
  ])('keeps apart what has another %s', (_name, more) => {
    expect(told(11, 20, total(10, 30, more), total(20, 42))).toEqual([]);
    expect(told(11, 20, total(10, 30, more), total(20, 42, more))).toEqual([[11, 20, 12, 2]]);
  });

  it('does not mix up consolidated reports of a line with own ones of the next', () => {
    const first = total(10, 30, { line: 1, isConsolidated: true });
    expect(told(11, 20, first, total(20, 42, { line: 2 }))).toEqual([]);
    const onNone = total(10, 30, { isConsolidated: true });
    expect(told(11, 20, onNone, total(20, 42, { line: 2 }))).toEqual([]);
  });

  it('takes apart totals of one year only', () => {
    const lastYear = reportFor(-20, 10, { isCumulative: true, amount: 5 });
    expect(told(11, 20, lastYear, total(20, 42))).toEqual([]);
  });

  it('tells of the rows that it comes from, in time, and of all else as the later total does', () => {
    const [base, later] = [total(10, 30, { rows: [7] }), total(20, 42, { rows: [3], line: 2 })];
    const [span] = spansWithin([{ ...base, line: 2 }, later], { from: 11, to: 20 });
    expect(span).toMatchObject({ rows: [7, 3], line: 2, isConsolidated: false, isNil: false });
  });
});
