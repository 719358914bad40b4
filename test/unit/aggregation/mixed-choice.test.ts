import { aggregate, findCell } from 'danvan';
import { describe, expect, it } from 'vitest';
import { amountOf, cellOf, consolidated, cumulative, mixed, place } from '../../support/mixed.js';

const of = (indicator: string) => ({ indicator });
const months = ['2025-01', '2025-02', '2025-03'];

describe('which reports count', () => {
  it('is chosen for each stretch of time, not once for the question (two lines)', () => {
    const dataset = mixed([
      ['a', '2025-01', 1, { line: 'L1' }],
      ...months.map((month) => ['a', month, 10, { line: 'L2' }] as const),
    ]);
    expect(amountOf(dataset, 'a', '2025-Q1')).toBe(21);
    expect(months.map((month) => amountOf(dataset, 't', month))).toEqual([1, 10, 10]);
  });

  it('is chosen so too where the first line has the last month alone', () => {
    const dataset = mixed([
      ['a', '2025-03', 4, { line: 'L1' }],
      ['a', '2025-Q1', 50, { line: 'L2' }],
      ['a', '2025-02', 7, { line: 'L2' }],
    ]);
    expect(amountOf(dataset, 'a', '2025-Q1')).toBe(50);
    expect(amountOf(dataset, 'a', '2025-03')).toBe(4);
  });

  const oneMonthAbove = mixed([
    ['t', '2025-01', 100, consolidated],
    ['b', '2025-01', 60],
    ...['2025-02', '2025-03'].flatMap((month) => [
      ['a', month, 50] as const,
      ['b', month, 50] as const,
    ]),
  ]);

  it('takes a consolidated month beside months of the units below', () => {
    expect(amountOf(oneMonthAbove, 't', '2025-Q1')).toBe(300);
    expect(months.map((month) => amountOf(oneMonthAbove, 't', month))).toEqual([100, 100, 100]);
  });

  it('takes units that are all in before a consolidated figure of the same days', () => {
    const dataset = mixed([
      ['t', '2025-01', 100, consolidated],
      ['a', '2025-01', 30],
      ['b', '2025-01', 60],
    ]);
    expect(amountOf(dataset, 't', '2025-01')).toBe(90);
  });

  it('takes the longer of two states of one day, in any order', () => {
    const rows = [
      ['a', '2025-06', 5, of('x.s')],
      ['a', '2025-H1', 7, of('x.s')],
    ] as const;
    expect(amountOf(mixed(rows), 'a', '2025-H1', 'x.s')).toBe(7);
    expect(amountOf(mixed(rows.toReversed()), 'a', '2025-H1', 'x.s')).toBe(7);
    expect(amountOf(mixed([...rows, ['a', '2025-07', 9, of('x.s')]]), 'a', '2025-H1', 'x.s')).toBe(
      7,
    );
  });

  it('prefers a number to nothing among repeats, whatever comes first', () => {
    const dataset = mixed([
      ['a', '2025', null],
      ['a', '2025', 5],
    ]);
    expect(amountOf(dataset, 'a', '2025')).toBe(5);
    expect(dataset.rejected).toEqual([]);
    const withheld = mixed([
      ['a', '2025', { state: 'withheld' }],
      ['a', '2025', 5],
    ]);
    expect(amountOf(withheld, 'a', '2025')).toBe(5);
  });
});

describe('running totals', () => {
  it('give what lies between them, also where nobody named the indicator', () => {
    const dataset = mixed([
      ['a', '2025-Q1', 10, cumulative],
      ['a', '2025-H1', 25, cumulative],
    ]);
    const table = aggregate(dataset, { units: 't', period: '2025-Q2' });
    expect(table.total.map(({ amount }) => amount)).toEqual([15]);
    expect(findCell(table, 'x.n').amount).toBe(15);
  });

  it('give a missing cell, and no error, in a month of which nothing was sent', () => {
    const table = aggregate(mixed([['a', '2025-01', 1]]), { units: 't', period: '2025-02' });
    expect(findCell(table, 'x.n')).toMatchObject({ state: 'missing', amount: null });
    expect(findCell(table, 'x.s')).toMatchObject({ state: 'missing', amount: null });
  });

  it('are taken apart by what was sent in period', () => {
    const quarters = ['2025-Q1', '2025-Q2', '2025-Q3'].map((q) => ['a', q, 10] as const);
    const dataset = mixed([...quarters, ['a', '2025-Q4', 40, cumulative]]);
    expect(cellOf(dataset, 'a', '2025-Q4')).toMatchObject({ amount: 10, silent: [] });
    expect(amountOf(dataset, 'a', '2025')).toBe(40);
    const january = mixed([
      ['a', '2025-01', 3],
      ['a', '2025-02', 8, cumulative],
    ]);
    expect(amountOf(january, 't', '2025-02')).toBe(5);
  });

  it('that cannot be taken apart are no silence', () => {
    const dataset = mixed([
      ['a', '2026-01', 8, cumulative],
      ['a', '2026-03', 30, cumulative],
    ]);
    expect(cellOf(dataset, 'a', '2026-03')).toMatchObject({
      amount: null,
      silent: [],
      partial: [{ unit: 'a', reason: 'previous-missing' }],
    });
    expect(amountOf(dataset, 'a', '2026-02-01/2026-03-31')).toBe(22);
    expect(amountOf(dataset, 'a', '2026-Q1')).toBe(30);
  });
});

describe('reports that do not lie in the period asked', () => {
  it('are listed with their reason', () => {
    const quarter = mixed([['a', '2025-Q1', 30]]);
    expect(cellOf(quarter, 'a', '2025-02')).toMatchObject({
      amount: null,
      silent: [],
      partial: [{ unit: 'a', reason: 'outside-period' }],
      excluded: [{ position: 0, reason: 'outside-period' }],
    });
    const week = mixed([
      ['a', '2026-06', 5],
      ['a', '2026-06-29/2026-07-05', 2],
    ]);
    expect(cellOf(week, 't', '2026-H1')).toMatchObject({
      amount: 5,
      excluded: [{ position: 1, reason: 'outside-period' }],
    });
  });
});

describe('figures that may not be added over units', () => {
  it('are refused, but for a consolidated one', () => {
    const alone = mixed([['a', '2025', 7, of('x.p')]]);
    expect(cellOf(alone, 't', '2025', { of: 'x.p' })).toMatchObject({
      amount: null,
      state: 'refused',
    });
    expect(amountOf(alone, 'a', '2025', 'x.p')).toBe(7);
  });

  it('are not destroyed by more data', () => {
    const above = ['t', '2025', 9, { ...of('x.p'), ...consolidated }] as const;
    const a = ['a', '2025', 7, of('x.p')] as const;
    const b = ['b', '2025', 4, of('x.p')] as const;
    expect(amountOf(mixed([above, a]), 't', '2025', 'x.p')).toBe(9);
    expect(amountOf(mixed([above, a, b]), 't', '2025', 'x.p')).toBe(9);
    expect(amountOf(mixed([b, a, above]), 't', '2025', 'x.p')).toBe(9);
  });
});

describe('totals a province has by quarter', () => {
  it('never add columns counted from the beginning of the year, nor states', () => {
    const quarters = ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'];
    const dataset = mixed(
      quarters.flatMap((quarter, at) => [
        ['a', quarter, 10 * (at + 1), cumulative] as const,
        ['b', quarter, 5 * (at + 1), cumulative] as const,
        ['a', quarter, 4 - at, of('x.s')] as const,
        ['b', quarter, 2, of('x.s')] as const,
      ]),
      { units: [place('t'), place('a', 't'), place('b', 't')] },
    );
    expect(amountOf(dataset, 't', '2023')).toBe(60);
    expect(quarters.map((quarter) => amountOf(dataset, 't', quarter))).toEqual([15, 15, 15, 15]);
    expect(amountOf(dataset, 't', '2023', 'x.s')).toBe(3);
  });
});
