import { expect, it } from 'vitest';
import { countedOf, storeOf } from '#inside/aggregation';
import { mixed } from '../../../support/mixed.js';

it('gives the columns of a dataset, and reads those of one made by hand once', () => {
  const dataset = mixed([
    ['a', '2025', 5],
    ['b', '2025', 6],
  ]);
  expect(countedOf(dataset)).toBe(storeOf(dataset));
  const byHand = { ...dataset, observations: dataset.observations.slice(1) };
  expect(countedOf(byHand).columns.count).toBe(1);
  expect(countedOf(byHand)).toBe(countedOf(byHand));
});
