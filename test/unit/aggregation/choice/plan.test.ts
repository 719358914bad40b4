import { describe, expect, it } from 'vitest';
import { before, isBetter, spansOf, type Plan, type Span } from '#inside/aggregation';
import { daysIn, spanFor } from '../../../support/spans.js';

const planOf = (spans: readonly Span[], tail: Plan | null = null): Plan | null =>
  spans.reduceRight<Plan | null>((next, span) => before(span, next), tail);

/** Whether one plan is better, and the other not. */
const wins = (good: readonly Span[], bad: readonly Span[], tail: Plan | null = null): boolean => {
  const [a, b] = [planOf(good, tail), planOf(bad, tail)];
  if (a === null || b === null) throw new Error('A plan has a report.');
  expect(isBetter(b, a)).toBe(false);
  return isBetter(a, b);
};

describe('before', () => {
  it('keeps count of days, own days, reports, squares and ranks', () => {
    const plan = planOf([
      spanFor(1, 3, { rank: 2 }),
      spanFor(4, 8, { isConsolidated: true, rank: 1 }),
    ]);
    expect(plan).toMatchObject({ days: 8, ownDays: 3, count: 2, squares: 9 + 25, ranks: 3 });
  });

  it('gives its reports back in time', () => {
    expect(daysIn(spansOf(planOf([spanFor(1, 3), spanFor(5, 8)])))).toEqual([
      [1, 3],
      [5, 8],
    ]);
    expect(spansOf(null)).toEqual([]);
  });
});

describe('a schedule is better, first of all', () => {
  it('when it covers more days', () => {
    expect(wins([spanFor(1, 10, { isConsolidated: true, line: 3 })], [spanFor(1, 9)])).toBe(true);
  });

  it('then when more of its days are own', () => {
    const own = spanFor(1, 10, { line: 2 });
    expect(wins([own], [spanFor(1, 10, { isConsolidated: true })])).toBe(true);
  });

  it('then when more of its days are on no line, then on the first line, then on the second', () => {
    const on = (line: number): readonly Span[] => [spanFor(1, 10, { line })];
    expect(wins([spanFor(1, 5), spanFor(6, 10)], on(1))).toBe(true);
    expect(wins([spanFor(1, 5, { line: 1 }), spanFor(6, 10, { line: 1 })], on(2))).toBe(true);
    const parts = (line: number) => [spanFor(1, 3), spanFor(4, 10, { line })];
    expect(wins(parts(1), parts(2))).toBe(true);
    const fewer = [spanFor(1, 4), spanFor(5, 10, { line: 2 })];
    expect(wins(fewer, [spanFor(1, 3), spanFor(4, 10, { line: 1 })])).toBe(true);
  });

  it('then when it has fewer reports', () => {
    const three = [spanFor(1, 8), spanFor(9, 9), spanFor(10, 10)];
    expect(wins([spanFor(1, 5, { rank: 2 }), spanFor(6, 10, { rank: 2 })], three)).toBe(true);
  });

  it('then when its reports are longer', () => {
    const uneven = [spanFor(1, 2, { rank: 2 }), spanFor(3, 10, { rank: 2 })];
    expect(wins(uneven, [spanFor(1, 5), spanFor(6, 10)])).toBe(true);
  });

  it('then when its reports are more in period', () => {
    const late = [spanFor(2, 11)];
    expect(wins(late, [spanFor(1, 10, { rank: 1 })])).toBe(true);
    expect(wins([spanFor(1, 10, { rank: 1 })], [spanFor(1, 10, { rank: 2 })])).toBe(true);
  });

  it('then when the first report that differs begins earlier', () => {
    expect(wins([spanFor(1, 10)], [spanFor(2, 11)])).toBe(true);
    const head = spanFor(1, 3);
    expect(wins([head, spanFor(5, 10)], [head, spanFor(6, 11)])).toBe(true);
    expect(wins([spanFor(1, 3), spanFor(9, 11)], [spanFor(2, 4), spanFor(6, 8)])).toBe(true);
  });

  it('and never when it is the same', () => {
    expect(wins([spanFor(1, 3)], [spanFor(1, 3)])).toBe(false);
  });
});

it('compares lines without the tail that two plans share', () => {
  const tail = planOf([spanFor(21, 30, { line: 1 })]);
  const lineOne = [spanFor(1, 5, { line: 1 }), spanFor(6, 10, { line: 1 })];
  expect(wins(lineOne, [spanFor(1, 10, { line: 2 })], tail)).toBe(true);
  expect(wins([spanFor(1, 10), spanFor(11, 20)], [spanFor(1, 20, { line: 1 })], tail)).toBe(true);
});
