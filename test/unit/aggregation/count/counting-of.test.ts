import { expect, it } from 'vitest';
import { periodOf } from 'danvan';
import { countingOf } from '#inside/aggregation';
import { countingFor, datasetFor, stretchOf } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';

it('tells who was assigned, and nothing where nobody was', () => {
  expect(countingFor([]).assigned).toBeNull();
  const obligations = [{ unit: 'xa-a', form: 'mau-01', period: periodOf('2026-Q3') }];
  const { assigned } = countingFor([], { obligations });
  expect([...(assigned?.values() ?? [])]).toEqual([[stretchOf('2026-07-01', '2026-09-30')]]);
});

it('counts a dataset that was put together by hand', () => {
  const dataset = datasetFor([sent('xa-a', 'sessions', 3)]);
  const { store, countErrors } = countingOf({ ...dataset }, true);
  expect(store.columns.count).toBe(1);
  expect(store.columns.amounts[0]).toBe(3);
  expect([countErrors, countingOf(dataset, false).countErrors]).toEqual([true, false]);
});
