import { dayStep, draftOf, looseSums, rollUp, seenBits, troubles } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { sampleScope } from '../../../support/plain-figure.js';

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
  draft.loose = looseSums(draft.tallies.sums.length);
  draft.loose.plausiblyAbove.set([0, 30, 20, 0]);
  draft.loose.below.set([0, 3, 0, 1]);
  rollUp(draft);
  expect([draft.loose.plausiblyAbove[0], draft.loose.below[0]]).toEqual([50, 4]);
  expect([...draft.trouble]).toEqual([troubles.none]);
  draft.loose.plausiblyAbove.fill(Number.MAX_SAFE_INTEGER);
  rollUp(draft);
  expect([...draft.trouble]).toEqual([troubles.notPlain]);
});
