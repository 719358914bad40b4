import { expect, it } from 'vitest';
import { marks } from '#inside/aggregation';
import { figuresOf, seenIn } from '#inside/rules';
import { mixed, type MixedRow } from '../../../support/mixed.js';

const seen = (rows: readonly MixedRow[]) => seenIn(figuresOf(mixed(rows)).columns);

it('has nothing of plain figures', () => {
  expect(seen([['a', '2025', 1]])).toEqual({
    marks: 0,
    isNil: false,
    areChanges: false,
    areLines: false,
  });
});

it('has what one row has', () => {
  const all = seen([
    ['a', '2025', 1, { basis: 'cumulative' }],
    ['a', '2024', { state: 'nil' }],
    ['a', '2025', 1, { measure: 'change' }],
    ['a', '2025', 1, { line: 'L1' }],
  ]);
  expect(all).toMatchObject({ isNil: true, areChanges: true, areLines: true });
  expect(all.marks & (marks.isCumulative | marks.isConsolidated)).toBe(marks.isCumulative);
});

it('has changes by an earlier figure alone, and none by a plan', () => {
  const measures = ['plan', 'base', 'change'] as const;
  const areChanges = measures.map((measure) => seen([['a', '2025', 1, { measure }]]).areChanges);
  expect(areChanges).toEqual([false, true, true]);
});
