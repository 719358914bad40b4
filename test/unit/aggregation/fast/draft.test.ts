import { draftOf, longAgo, pastAll } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { sampleScope } from '../../../support/plain-figure.js';
import { peculiarCells } from '../../../support/both-ways-table.js';

it('has room for each unit, figure and period, and nothing in it', () => {
  const { scope, indicators } = sampleScope([], 'x.rice', ['2026-Q3', '2026-Q4']);
  const draft = draftOf(scope, indicators);
  expect([...draft.tallies.sums]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect([...draft.scales]).toEqual([10]);
  expect(draft.slots.filter((slot) => slot !== -1)).toEqual(Int32Array.of(0));
});

it('lets nothing come from a unit above others, nor holds an indicator that was not asked', () => {
  const { scope, indicators } = sampleScope([]);
  const draft = draftOf(scope, indicators);
  expect([...draft.lastDays]).toEqual([pastAll, longAgo, longAgo, longAgo]);
  expect([...draft.lines, ...draft.quickLines]).toEqual([-1, -1]);
  expect([...draft.slots].filter((slot) => slot !== 0).every((slot) => slot === -1)).toBe(true);
});

it('leaves no cell unlike that of the general way', () => {
  const { quick, general } = peculiarCells();
  expect(quick).toEqual(general);
});
