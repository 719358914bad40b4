import { expect, it } from 'vitest';
import { daysOf, lies, overlaps, spanOf } from '#inside/aggregation';
import { reportFor } from '../../../support/spans.js';

it('counts both ends', () => {
  expect(daysOf({ from: 3, to: 3 })).toBe(1);
  expect(daysOf({ from: 1, to: 31 })).toBe(31);
});

it.each([
  [1, 5, 5, 9, true],
  [5, 9, 1, 5, true],
  [1, 4, 5, 9, false],
  [5, 9, 1, 4, false],
  [1, 9, 3, 4, true],
])('tells whether %d–%d overlaps %d–%d', (from, to, otherFrom, otherTo, expected) => {
  expect(overlaps({ from, to }, { from: otherFrom, to: otherTo })).toBe(expected);
});

it.each([
  [1, 9, true],
  [2, 8, true],
  [0, 9, false],
  [1, 10, false],
])('tells whether %d–%d lies in 1–9', (from, to, expected) => {
  expect(lies({ from, to }, { from: 1, to: 9 })).toBe(expected);
});

it('takes a report as it stands; a running total comes after one in period', () => {
  const told = { line: 2, isConsolidated: true, isNil: true, rows: [4] };
  const report = reportFor(1, 9, { ...told, amount: 7 });
  expect(spanOf(report)).toEqual({ from: 1, to: 9, ...told, rank: 0, quantity: report.quantity });
  expect(spanOf({ ...report, isCumulative: true }).rank).toBe(1);
});
