import { describe, expect, it } from 'vitest';
import { addTo, consolidatedSet, emptyBelow, type Rivals, type Span } from '#inside/aggregation';
import { daysIn, spanFor } from '../../../support/spans.js';

type Weighed = readonly [from: number, to: number, weight: number];

interface Given {
  readonly owed?: readonly Weighed[];
  readonly chosen?: readonly Weighed[];
  readonly own?: readonly Span[];
  readonly isAlone?: boolean;
}

/** The days of the set; by default two units below owe days 1 to 30. */
const setOf = (
  candidates: readonly (readonly [number, number, Partial<Span>?])[],
  given: Given,
) => {
  const below = emptyBelow();
  for (const [from, to, weight] of given.owed ?? [[1, 30, 2]])
    addTo(below.owed, { from, to }, weight);
  for (const [from, to, weight] of given.chosen ?? []) addTo(below.chosen, { from, to }, weight);
  const spans = candidates.map(([from, to, more]) =>
    spanFor(from, to, { isConsolidated: true, ...more }),
  );
  const rivals: Omit<Rivals, 'candidates'> = {
    own: given.own ?? [],
    below,
    isAlone: given.isAlone ?? false,
  };
  const set = daysIn(consolidatedSet({ ...rivals, candidates: spans }));
  expect(daysIn(consolidatedSet({ ...rivals, candidates: spans.toReversed() }))).toEqual(set);
  return set;
};

describe('consolidatedSet', () => {
  it('is empty without candidates', () => {
    expect(setOf([], {})).toEqual([]);
  });

  it('takes a report while something that is owed lacks', () => {
    expect(setOf([[1, 30]], { chosen: [[1, 30, 59]] })).toEqual([[1, 30]]);
  });

  it('takes none at a gain of zero: what the units below sent comes first', () => {
    expect(setOf([[1, 30]], { chosen: [[1, 30, 60]] })).toEqual([]);
    expect(setOf([[1, 30]], { chosen: [[1, 30, 61]] })).toEqual([]);
  });

  it('counts only what is owed in its days', () => {
    expect(setOf([[1, 30]], { owed: [[30, 60, 2]], chosen: [[30, 60, 1]] })).toEqual([[1, 30]]);
    expect(setOf([[1, 30]], { owed: [[31, 60, 2]] })).toEqual([]);
  });

  it('pays for a whole report below that it overlaps by a day', () => {
    expect(setOf([[1, 10]], { chosen: [[10, 30, 21]] })).toEqual([]);
    expect(setOf([[1, 10]], { chosen: [[10, 30, 19]] })).toEqual([[1, 10]]);
    expect(setOf([[1, 10]], { chosen: [[11, 30, 20]] })).toEqual([[1, 10]]);
  });

  it('pays for an own report only with its days outside', () => {
    expect(setOf([[1, 10]], { own: [spanFor(1, 10)] })).toEqual([[1, 10]]);
    expect(setOf([[1, 10]], { own: [spanFor(10, 28)] })).toEqual([[1, 10]]);
    expect(setOf([[1, 10]], { own: [spanFor(10, 30)] })).toEqual([]);
  });

  it('pays once for a report that two of the set overlap', () => {
    const both = [
      [1, 10],
      [11, 20],
    ] as const;
    expect(setOf(both, { chosen: [[5, 15, 39]] })).toEqual(both);
    expect(setOf(both, { chosen: [[5, 15, 40]] })).toEqual([]);
    expect(setOf(both, { own: [spanFor(-9, 20)] })).toEqual(both);
  });

  it('counts by its own days where nobody below owes or sent', () => {
    expect(setOf([[1, 10]], { owed: [], isAlone: true })).toEqual([[1, 10]]);
    expect(setOf([[1, 10]], { owed: [] })).toEqual([]);
  });

  it('takes the set that gains most, not the longest report', () => {
    const chosen: readonly Weighed[] = [[21, 40, 40]];
    const owed: readonly Weighed[] = [[1, 40, 2]];
    const candidates = [
      [1, 25],
      [1, 20],
      [11, 40],
    ] as const;
    expect(setOf(candidates, { owed, chosen })).toEqual([[1, 20]]);
  });

  it('never takes two that overlap', () => {
    expect(
      setOf(
        [
          [1, 20],
          [20, 30],
        ],
        {},
      ),
    ).toEqual([[1, 20]]);
    expect(
      setOf(
        [
          [1, 20],
          [21, 30],
        ],
        {},
      ),
    ).toEqual([
      [1, 20],
      [21, 30],
    ]);
  });

  it('takes two around a part that the units below sent', () => {
    const candidates = [
      [1, 10],
      [11, 20],
      [21, 30],
    ] as const;
    expect(setOf(candidates, { chosen: [[11, 20, 21]] })).toEqual([
      [1, 10],
      [21, 30],
    ]);
  });

  it('breaks ties like all else: fewer reports, an earlier line, an earlier first day', () => {
    expect(
      setOf(
        [
          [1, 15],
          [16, 30],
          [1, 30],
        ],
        {},
      ),
    ).toEqual([[1, 30]]);
    const lines = [
      [1, 30, { line: 2, rows: [2] }],
      [1, 30, { line: 1, rows: [1] }],
    ] as const;
    const below = emptyBelow();
    addTo(below.owed, { from: 1, to: 30 }, 1);
    const spans = lines.map(([from, to, more]) => spanFor(from, to, more));
    const [taken] = consolidatedSet({ candidates: spans, own: [], below, isAlone: false });
    expect(taken?.line).toBe(1);
    expect(
      setOf(
        [
          [2, 11],
          [1, 10],
          [3, 12],
        ],
        {},
      ),
    ).toEqual([[1, 10]]);
  });

  it('prefers more days among sets that gain the same', () => {
    const owed: readonly Weighed[] = [[1, 10, 2]];
    expect(
      setOf(
        [
          [1, 10],
          [1, 15],
        ],
        { owed },
      ),
    ).toEqual([[1, 15]]);
  });
});
