import type { ObservationInput } from 'danvan';
import { sharesOfNothing, type Span } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { figureFor, spanFor } from '../../../support/spans.js';
import { told } from '../../../support/told.js';

const reasonsOf = (rows: readonly ObservationInput[]) =>
  told(rows, 'x.rate').leftOut.map(({ reason }) => reason);

it('tells a share of nothing from a term that is missing', () => {
  const none = [sent('xa-a', 'received', 0), sent('xa-a', 'successful', 0)];
  const other = [sent('xa-b', 'received', 4), sent('xa-b', 'successful', 2)];
  expect(reasonsOf([...none, ...other])).toEqual(['denominator-zero', 'denominator-zero']);
  expect(reasonsOf([...none.slice(0, 1), ...other])).toEqual(['term-missing']);
  expect(reasonsOf([sent('xa-a', 'received', 4)])).toEqual(['term-missing']);
});

const [july, august] = [{ period: '2026-07' }, { period: '2026-08' }];

const sides = (time: 'sum' | 'last', ...rows: readonly (readonly [unit: number, Span])[]) =>
  rows.map(([unit, span]) => ({
    unit,
    span,
    standsIn: false,
    weight: 0,
    channel: { ...figureFor({}, time), line: null, activity: '' },
  }));

it('is of one unit, for days that both terms tell of', () => {
  const below = sides('sum', [1, spanFor(1, 10, { rows: [0] })]);
  const rowsOf = (above: ReturnType<typeof sides>, lower = below) =>
    [...sharesOfNothing({ above, below: lower })].toSorted();
  expect(rowsOf(sides('sum', [1, spanFor(5, 20, { rows: [7] })]))).toEqual([0, 7]);
  expect(rowsOf(sides('sum', [2, spanFor(5, 20, { rows: [7] })]))).toEqual([]);
  expect(rowsOf(sides('sum', [1, spanFor(11, 20, { rows: [7] })]))).toEqual([]);
  const some = sides('sum', [1, spanFor(1, 10, { amount: 3, rows: [0] })]);
  expect(rowsOf(sides('sum', [1, spanFor(5, 20, { rows: [7] })]), some)).toEqual([]);
});

it('is of a state and a flow whatever the days', () => {
  const at = (time: 'sum' | 'last', from: number, row: number) =>
    sides(time, [1, spanFor(from, from, { rows: [row] })]);
  for (const [above, below] of [
    [at('last', 9, 7), at('sum', 1, 0)],
    [at('sum', 9, 7), at('last', 1, 0)],
  ] as const) {
    expect([...sharesOfNothing({ above, below })].toSorted()).toEqual([0, 7]);
  }
});

it('takes flows of different months for a term that is missing', () => {
  const rows = [sent('xa-a', 'received', 0, july), sent('xa-a', 'successful', 0, august)];
  expect(reasonsOf(rows)).toEqual(['term-missing', 'term-missing']);
});
