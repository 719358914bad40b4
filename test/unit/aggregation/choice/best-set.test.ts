import { describe, expect, it } from 'vitest';
import { bestSet, daysOf, overlaps, type Span, type Stretch } from '#inside/aggregation';
import { daysIn, spanFor } from '../../../support/spans.js';

type Weighed = readonly [from: number, to: number, weight: number];

/** The set where each day is worth two; what is lost has weights. */
const setOf = (candidates: readonly Span[], ...sent: readonly Weighed[]) => {
  const lost = (stretches: readonly Stretch[]): number =>
    sent
      .filter(([from, to]) => stretches.every((stretch) => overlaps({ from, to }, stretch)))
      .reduce((all, [, , weight]) => all + weight, 0);
  const stakes = { worth: (span: Span) => daysOf(span) * 2, lost };
  const set = bestSet(candidates, stakes);
  expect(daysIn(bestSet(candidates.toReversed(), stakes))).toEqual(daysIn(set));
  return daysIn(set);
};

describe('bestSet', () => {
  it('is empty where nothing gains', () => {
    expect(setOf([])).toEqual([]);
    expect(setOf([spanFor(1, 10)], [1, 10, 20])).toEqual([]);
    expect(setOf([spanFor(1, 10)], [1, 10, 21])).toEqual([]);
    expect(setOf([spanFor(1, 10)], [10, 12, 19])).toEqual([[1, 10]]);
  });

  it('gains most, whatever the number of reports', () => {
    const spans = [spanFor(1, 10), spanFor(11, 20), spanFor(5, 14)];
    expect(setOf(spans)).toEqual([
      [1, 10],
      [11, 20],
    ]);
    expect(setOf(spans, [1, 2, 15], [19, 20, 15])).toEqual([[5, 14]]);
  });

  it('loses once what two or three of its reports overlap', () => {
    const spans = [spanFor(1, 10), spanFor(11, 20), spanFor(21, 30)];
    expect(setOf(spans, [5, 25, 59])).toHaveLength(3);
    expect(setOf(spans, [5, 25, 60])).toEqual([]);
    expect(setOf(spans, [5, 15, 39])).toHaveLength(3);
  });

  it('holds no two that overlap', () => {
    expect(setOf([spanFor(1, 10), spanFor(10, 30)])).toEqual([[10, 30]]);
  });

  it('displaces least among equals', () => {
    const spans = [spanFor(1, 10), spanFor(11, 20)];
    expect(setOf(spans, [11, 20, 20])).toEqual([[1, 10]]);
    expect(setOf(spans, [1, 10, 20])).toEqual([[11, 20]]);
    expect(setOf([spanFor(1, 10), spanFor(11, 21)], [11, 21, 2])).toEqual([
      [1, 10],
      [11, 21],
    ]);
    expect(setOf([spanFor(1, 10), spanFor(10, 20)], [11, 20, 2])).toEqual([[1, 10]]);
  });

  it('counts once what two of its reports displace', () => {
    const spans = [spanFor(1, 10), spanFor(11, 20), spanFor(1, 25)];
    expect(setOf(spans, [5, 15, 10], [21, 25, 10])).toEqual([
      [1, 10],
      [11, 20],
    ]);
  });

  it('then is the better schedule', () => {
    expect(setOf([spanFor(1, 10), spanFor(11, 20), spanFor(1, 20)])).toEqual([[1, 20]]);
    expect(setOf([spanFor(2, 11), spanFor(1, 10)])).toEqual([[1, 10]]);
  });
});
