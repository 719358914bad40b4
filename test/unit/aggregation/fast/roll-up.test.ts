import {
  addLeeway,
  leewaysAt,
  askedScope,
  countingOf,
  dayStep,
  draftOf,
  looseSums,
  rollUp,
  seenBits,
  troubles,
} from '#inside/aggregation';
import { periodOf } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf } from '../../../support/figures.js';
import { sampleScope } from '../../../support/plain-figure.js';
import { peculiarCells } from '../../../support/both-ways-table.js';

function rolledUp(sums: readonly number[], days: readonly number[]) {
  const { scope, indicators } = sampleScope([]);
  const draft = draftOf(scope, indicators);
  draft.tallies.sums.set(sums);
  const told = days.map((count) => count * dayStep + (count > 0 ? seenBits.counted : 0));
  draft.tallies.reported.set(told);
  rollUp(draft);
  return draft;
}

it('adds up what the lowest places sent, and counts those that sent all or some of it', () => {
  const { tallies } = rolledUp([0, 2, 3, 0], [0, 92, 31, 0]);
  expect([...tallies.sums]).toEqual([5, 2, 3, 0]);
  expect([...tallies.reported]).toEqual([1, 1, 0, 0]);
  expect([...tallies.partial]).toEqual([1, 0, 1, 0]);
  expect(tallies.seen[0]).toBe(seenBits.counted);
});

it('finds sums that are too large to be exact', () => {
  const most = Number.MAX_SAFE_INTEGER;
  expect([...rolledUp([0, most, 0, 0], [0, 92, 0, 0]).trouble]).toEqual([troubles.none]);
  expect([...rolledUp([0, most, 1, 0], [0, 92, 92, 0]).trouble]).toEqual([troubles.notPlain]);
});

it('adds up how far amounts may be off, and finds what is too large with it', () => {
  const { scope, indicators } = sampleScope([]);
  const draft = draftOf(scope, indicators);
  const loose = looseSums(draft.tallies.sums.length);
  draft.loose = loose;
  const none = { below: 0, plausiblyBelow: 0, plausiblyAbove: 0, words: 0 };
  const told = 92 * dayStep + (seenBits.counted | seenBits.loose);
  draft.tallies.reported.set([0, told, told, told]);
  addLeeway(loose, 1, { ...none, below: 3, plausiblyAbove: 30 });
  addLeeway(loose, 2, { ...none, plausiblyAbove: 20 });
  addLeeway(loose, 3, { ...none, below: 1 });
  rollUp(draft);
  expect(leewaysAt(loose, 0)).toEqual({ ...none, below: 4, plausiblyAbove: 50 });
  expect([...draft.trouble]).toEqual([troubles.none]);
  draft.tallies.reported.set([0, told, told, told]);
  addLeeway(loose, 1, { ...none, plausiblyAbove: Number.MAX_SAFE_INTEGER });
  rollUp(draft);
  expect([...draft.trouble]).toEqual([troubles.notPlain]);
});

it('adds up several periods side by side, through every level', () => {
  const units = [
    { id: 't', name: 't' },
    { id: 'h', name: 'h', parent: 't' },
    { id: 'x', name: 'x', parent: 'h' },
    { id: 'y', name: 'y', parent: 'h' },
    { id: 'z', name: 'z', parent: 't' },
  ];
  const dataset = datasetOf([], units);
  const periods = [periodOf('2026-07'), periodOf('2026-Q3')];
  const indicators = [...dataset.catalogue.values()].slice(0, 2);
  const scope = askedScope(countingOf(dataset, false), [0], { measure: 'actual', periods });
  const draft = draftOf(scope, indicators);
  const width = 4;
  const put = (unit: number, at: number, sum: number, days: number) => {
    draft.tallies.sums[unit * width + at] = sum;
    draft.tallies.reported[unit * width + at] = days * dayStep + seenBits.counted;
  };
  put(2, 0, 1, 31);
  put(2, 3, 10, 31);
  put(3, 3, 20, 92);
  put(4, 1, 100, 92);
  rollUp(draft);
  const { sums, reported, partial } = draft.tallies;
  const of = (list: Float64Array | Int32Array, unit: number) =>
    [...list].slice(unit * width, (unit + 1) * width);
  expect([of(sums, 0), of(sums, 1), of(sums, 4)]).toEqual([
    [1, 100, 0, 30],
    [1, 0, 0, 30],
    [0, 100, 0, 0],
  ]);
  expect([of(reported, 0), of(reported, 1)]).toEqual([
    [1, 1, 0, 1],
    [1, 0, 0, 1],
  ]);
  expect([of(partial, 0), of(partial, 1), of(partial, 2)]).toEqual([
    [0, 0, 0, 1],
    [0, 0, 0, 1],
    [0, 0, 0, 1],
  ]);
});

it('tells which of several figures is too large', () => {
  const { scope, indicators } = sampleScope([], 'x.sessions', ['2026-Q3', '2026-Q4']);
  const draft = draftOf(scope, [...indicators, ...indicators]);
  draft.tallies.sums.set([Number.MAX_SAFE_INTEGER, 0, 0, 0], 4);
  draft.tallies.sums.set([0, 0, 0, 9], 8);
  draft.tallies.sums.set([1, 0, 0, 0], 12);
  rollUp(draft);
  expect([...draft.trouble]).toEqual([troubles.notPlain, troubles.none]);
});

it('leaves no cell unlike that of the general way', () => {
  const { quick, general } = peculiarCells();
  expect(quick).toEqual(general);
});
