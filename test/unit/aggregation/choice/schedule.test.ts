import { describe, expect, it } from 'vitest';
import { scheduleSpans, type Span } from '#inside/aggregation';
import { daysIn, spanFor } from '../../../support/spans.js';

const chosen = (...spans: readonly Span[]) => {
  const there = daysIn(scheduleSpans(spans));
  expect(daysIn(scheduleSpans(spans.toReversed()))).toEqual(there);
  return there;
};

describe('schedule', () => {
  it('of nothing is nothing, of one report the report', () => {
    expect(scheduleSpans([])).toEqual([]);
    expect(chosen(spanFor(3, 5))).toEqual([[3, 5]]);
  });

  it('covers the most days without an overlap', () => {
    expect(chosen(spanFor(1, 10), spanFor(11, 20), spanFor(6, 15))).toEqual([
      [1, 10],
      [11, 20],
    ]);
    expect(chosen(spanFor(1, 10), spanFor(11, 15), spanFor(2, 19))).toEqual([[2, 19]]);
  });

  it('takes the last day for covered', () => {
    expect(chosen(spanFor(1, 10), spanFor(10, 19))).toEqual([[1, 10]]);
  });

  it('takes the quarter and not its three months', () => {
    const months = [spanFor(1, 31), spanFor(32, 59), spanFor(60, 90)];
    expect(chosen(...months, spanFor(1, 90))).toEqual([[1, 90]]);
  });

  it('leaves one report where it takes two others', () => {
    expect(chosen(spanFor(1, 4), spanFor(4, 6), spanFor(6, 9), spanFor(20, 22))).toEqual([
      [1, 4],
      [6, 9],
      [20, 22],
    ]);
  });

  it('is in time', () => {
    expect(daysIn(scheduleSpans([spanFor(21, 30), spanFor(1, 10)]))).toEqual([
      [1, 10],
      [21, 30],
    ]);
  });
});
