import { describe, expect, it } from 'vitest';
import { deniedOf, sentOf, type Read, type Report } from '#inside/aggregation';
import { daysIn, reportFor } from '../../../support/spans.js';

const nil = (from: number, to: number, more: Partial<Report> = {}): Report =>
  reportFor(from, to, { isNil: true, ...more });

const denied = (reports: readonly Report[], below: readonly (readonly Report[])[] = []) =>
  daysIn([...deniedOf(reports, () => below)]);

describe('deniedOf', () => {
  it('denies a zero over a shorter figure of the unit, on whatever line and basis', () => {
    expect(denied([nil(1, 30), reportFor(1, 10)])).toEqual([[1, 30]]);
    const other = reportFor(1, 10, { line: 2, isCumulative: true });
    expect(denied([nil(1, 30), other])).toEqual([[1, 30]]);
    expect(denied([nil(1, 30), reportFor(1, 30)])).toEqual([]);
  });

  it('denies a consolidated zero over a figure below, however long', () => {
    const whole = nil(11, 20, { isConsolidated: true });
    expect(denied([whole], [[], [reportFor(1, 90)]])).toEqual([[11, 20]]);
    expect(denied([whole], [[reportFor(20, 90)]])).toEqual([[11, 20]]);
    expect(denied([whole], [[reportFor(21, 90)]])).toEqual([]);
    expect(denied([whole], [[nil(11, 20)]])).toEqual([]);
    expect(denied([nil(11, 20)], [[reportFor(1, 90)]])).toEqual([]);
    const figure = reportFor(11, 20, { isConsolidated: true });
    expect(denied([figure, nil(30, 31)], [[reportFor(1, 20)]])).toEqual([]);
  });

  it('asks nobody below where nothing was denied at all', () => {
    const ask = () => expect.unreachable();
    expect(deniedOf([reportFor(1, 9)], ask)).toEqual(new Set());
    expect(deniedOf([nil(1, 9)], ask)).toEqual(new Set());
  });

  const parts = reportFor(1, 10, { isDerived: true });

  it('listens to a total of parts only where none was sent for its days', () => {
    expect(denied([nil(1, 30), parts])).toEqual([]);
    expect(denied([nil(1, 30, { line: 1 }), parts])).toEqual([[1, 30]]);
    expect(denied([nil(1, 30, { isConsolidated: true }), parts])).toEqual([[1, 30]]);
    expect(denied([nil(1, 30, { activity: 'x' }), parts])).toEqual([[1, 30]]);
    const two = reportFor(1, 10, { isDerived: true, isNil: false });
    expect(denied([nil(1, 30, { line: 1 }), two, parts])).toEqual([[1, 30]]);
  });

  it('denies a zero that parts give as one that was sent, also beside a total', () => {
    const zero = nil(1, 30, { isDerived: true });
    expect(denied([zero, reportFor(1, 10, { line: 1 })])).toEqual([[1, 30]]);
    expect(denied([nil(5, 60), zero, reportFor(1, 10, { line: 1 })])).toEqual([
      [5, 60],
      [1, 30],
    ]);
    expect(denied([zero])).toEqual([]);
  });

  it('listens to a total of parts below in the same way', () => {
    const whole = nil(1, 30, { isConsolidated: true });
    expect(denied([whole], [[parts]])).toEqual([[1, 30]]);
    expect(denied([whole], [[parts, nil(5, 6)]])).toEqual([]);
    expect(denied([whole], [[parts, nil(11, 12)]])).toEqual([[1, 30]]);
  });
});

describe('sentOf', () => {
  const remark: Read = { row: 1, from: 1, to: 9, state: 'withheld' };

  it('parts amounts, zeros that were denied, and words', () => {
    const [figure, zero] = [reportFor(1, 5), nil(1, 9)];
    const judged = { read: [remark, zero, figure], denied: new Set([zero]) };
    expect(sentOf(judged)).toEqual({
      reports: [figure],
      denied: [zero],
      remarks: [remark],
    });
    expect(sentOf({ ...judged, denied: new Set() })).toEqual({
      reports: [figure, zero],
      denied: [],
      remarks: [remark],
    });
  });

  it('is nothing where nothing was read', () => {
    const nothing = { reports: [], denied: [], remarks: [] };
    expect(sentOf({ read: [], denied: new Set() })).toEqual(nothing);
  });

  it('does not depend on the order of the input', () => {
    const inOrder = [
      reportFor(1, 9, { isCumulative: true, line: 5 }),
      reportFor(2, 8, { line: 5 }),
      reportFor(2, 9, { line: 0, isConsolidated: true }),
      reportFor(2, 9, { line: 1, isCumulative: true }),
      reportFor(2, 9, { line: 1, isConsolidated: true }),
      reportFor(2, 9, { line: 1, isConsolidated: true, isCumulative: true }),
    ];
    const sorted = (read: readonly Report[]) => sentOf({ read, denied: new Set() }).reports;
    expect(sorted(inOrder.toReversed())).toEqual(inOrder);
    expect(sorted([3, 0, 5, 2, 4, 1].flatMap((at) => inOrder[at] ?? []))).toEqual(inOrder);
  });
});
