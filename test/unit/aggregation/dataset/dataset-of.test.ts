import { expect, it } from 'vitest';
import { storeOf } from '#inside/aggregation';
import { datasetOf, sent } from '../../../support/figures.js';

it('makes observations once, when they are asked for, without repeats', () => {
  const dataset = datasetOf([sent('xa-a', 'sessions', 1), sent('xa-a', 'sessions', 2)]);
  expect(dataset.observations).toBe(dataset.observations);
  expect(dataset.observations).toHaveLength(1);
  expect(Object.isFrozen(dataset.observations)).toBe(true);
  expect(dataset.byUnit.get('xa-a')?.get('x.sessions')).toEqual(dataset.observations);
  expect(storeOf(dataset)?.columns.count).toBe(2);
  expect(storeOf({ ...dataset })).toBeUndefined();
});
