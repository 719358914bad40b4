import { expect, it } from 'vitest';
import { marks, observationAt, recount } from '#inside/aggregation';
import { datasetOf, sent } from '../../../support/figures.js';

it('puts observations into columns again, wrong ones marked', () => {
  const dataset = datasetOf([sent('xa-a', 'sessions', -1), sent('xa-b', 'rice', 1.5)]);
  const store = recount({ ...dataset });
  expect([0, 1].map((row) => observationAt(store, row))).toEqual(dataset.observations);
  expect([0, 1].map((row) => (store.columns.marks[row] ?? 0) & marks.isWrong)).toEqual([
    marks.isWrong,
    0,
  ]);
});
