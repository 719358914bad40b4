import { describe, expect, it } from 'vitest';
import {
  allOf,
  candidatesFrom,
  candidatesOf,
  chosenOf,
  withoutTold,
  type Report,
  type Stretch,
  type TimeRule,
} from '#inside/aggregation';
import { daysIn, reportFor, spanFor } from '../../../support/spans.js';

const within = { from: 1, to: 30 };

const foundIn = (reports: readonly Report[], time: TimeRule, days: Stretch) =>
  allOf(candidatesOf(reports, time, days));

describe('candidatesOf', () => {
  const reports = [reportFor(1, 10), reportFor(11, 20), reportFor(1, 30), reportFor(-9, 25)];

  it('takes apart and adds what adds up', () => {
    expect(foundIn(reports, 'sum', within)).toHaveLength(3);
    const totals = [reportFor(-9, 0), reportFor(-9, 25, { isCumulative: true, amount: 4 })];
    expect(daysIn(foundIn(totals, 'sum', within))).toEqual([[1, 25]]);
  });

  it('takes the latest first of states', () => {
    expect(daysIn(foundIn(reports, 'last', within))).toEqual([
      [1, 30],
      [-9, 25],
      [11, 20],
      [1, 10],
    ]);
  });

  it.each(['forbid', 'recompute'] as const)('takes reports of the very days under %s', (rule) => {
    expect(daysIn(foundIn(reports, rule, within))).toEqual([[1, 30]]);
    expect(foundIn([reportFor(1, 29), reportFor(2, 30)], rule, within)).toEqual([]);
  });

  it('has none where nothing was sent', () => {
    expect(foundIn([], 'sum', within)).toEqual([]);
  });
});

describe('withoutTold', () => {
  const derived = reportFor(1, 10, { isDerived: true });
  const isKept = (total: Report, time: 'sum' | 'last' = 'sum'): boolean =>
    withoutTold([total, derived], time, within).includes(derived);

  it('drops a total of parts where a total was sent for some of its days', () => {
    expect(isKept(reportFor(1, 10))).toBe(false);
    expect(isKept(reportFor(10, 12))).toBe(false);
    expect(isKept(reportFor(11, 12))).toBe(true);
  });

  it('keeps it beside a total that reaches over the edge of the period', () => {
    expect(isKept(reportFor(0, 10))).toBe(true);
    expect(isKept(reportFor(10, 31))).toBe(true);
  });

  it('drops a state where one was sent for the same last day', () => {
    expect(isKept(reportFor(-9, 10), 'last')).toBe(false);
    expect(isKept(reportFor(1, 11), 'last')).toBe(true);
  });

  it('keeps a state beside one after the end of the period', () => {
    const late = reportFor(1, 31, { isDerived: true });
    const ofLate = (to: number) => [reportFor(20, to), { ...late, to }];
    expect(withoutTold(ofLate(31), 'last', within)).toHaveLength(2);
    expect(withoutTold(ofLate(30), 'last', within)).toHaveLength(1);
  });

  it.each<[string, Partial<Report>]>([
    ['line', { line: 1 }],
    ['scope', { isConsolidated: true }],
    ['activity', { activity: 'x' }],
  ])('keeps it beside a total of another %s', (_name, more) => {
    expect(isKept(reportFor(1, 10, more))).toBe(true);
  });

  it('does not let one total of parts drop another', () => {
    expect(isKept(reportFor(1, 10, { isDerived: true }))).toBe(true);
  });

  it('keeps all that was sent itself', () => {
    const total = reportFor(1, 10);
    expect(withoutTold([total, derived, reportFor(5, 8)], 'sum', within)).toEqual([
      total,
      reportFor(5, 8),
    ]);
  });

  it('happens before the choice', () => {
    const parts = reportFor(1, 30, { isDerived: true });
    expect(daysIn(foundIn([reportFor(1, 10), parts], 'sum', within))).toEqual([[1, 10]]);
  });
});

describe('chosenOf', () => {
  const spans = candidatesFrom([spanFor(1, 10), spanFor(11, 20), spanFor(5, 15)]);

  it('schedules what adds up, and takes the first of states', () => {
    expect(daysIn(chosenOf(spans, 'sum'))).toEqual([
      [1, 10],
      [11, 20],
    ]);
    expect(daysIn(chosenOf(spans, 'last'))).toEqual([[1, 10]]);
    expect(chosenOf(candidatesFrom([]), 'last')).toEqual([]);
  });
});
