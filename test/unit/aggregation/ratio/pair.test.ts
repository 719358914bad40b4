import { describe, expect, it } from 'vitest';
import {
  exactly,
  isNothing,
  pairedRows,
  pairOf,
  reportsOf,
  type Channel,
  type Span,
} from '#inside/aggregation';
import { figureFor, spanFor } from '../../../support/spans.js';

const channel: Channel = { ...figureFor({}), line: null, activity: '' };
const reportsFor = (...spans: readonly Span[]) =>
  spans.map((span) => ({ unit: 1, span, standsIn: false, weight: 0, channel }));

const stretch = { from: 1, to: 20 };
const rest = { unit: 1, isWhole: false, days: [stretch], stretch, unitDays: 20 };

/** Over zero: nothing, or anything above it. */
const open = { ...exactly(0), to: Infinity };

const sides = {
  above: reportsFor(
    spanFor(1, 10, { amount: 5, rows: [4] }),
    spanFor(11, 20, { amount: 7, rows: [2, 3] }),
  ),
  below: reportsFor(spanFor(1, 20, { amount: 20, rows: [0, 2] })),
};

describe('pairOf', () => {
  it('adds up each term, and keeps what is told of it', () => {
    expect(pairOf(sides, rest)).toEqual({
      ...rest,
      ...sides,
      numerator: exactly(12),
      denominator: exactly(20),
    });
  });

  it('adds up bounds', () => {
    const below = reportsFor(spanFor(1, 10, { amount: 6 }), spanFor(11, 20, { quantity: open }));
    expect(pairOf({ ...sides, below }, rest).denominator).toMatchObject({
      amount: 6,
      from: 6,
      to: Infinity,
    });
  });
});

describe('isNothing', () => {
  const isNone = (...spans: readonly Span[]) => isNothing({ below: reportsFor(...spans) });

  it('is what certainly has nothing below the line', () => {
    expect(isNone(spanFor(1, 10), spanFor(11, 20))).toBe(true);
    expect(isNone(spanFor(1, 10), spanFor(11, 20, { amount: 1 }))).toBe(false);
    expect(isNone(spanFor(1, 10, { quantity: open }))).toBe(false);
  });
});

describe('what a pair is made of', () => {
  it('is its reports, those of the numerator first', () => {
    expect(reportsOf(sides).map(({ span }) => span.quantity.amount)).toEqual([5, 7, 20]);
  });

  it('is their rows, each once', () => {
    expect([...pairedRows([sides])].toSorted()).toEqual([0, 2, 3, 4]);
    const more = { above: [], below: reportsFor(spanFor(1, 5, { rows: [9] })) };
    expect(pairedRows([sides, more])).toContain(9);
    expect(pairedRows([])).toEqual(new Set());
  });
});
