import { expect, it } from 'vitest';
import { observationAt, recount } from '#inside/aggregation';
import { datasetOf, sent } from '../../../support/figures.js';

it('makes an observation of a row, and none of a row that is not there', () => {
  const { observations } = datasetOf([sent('xa-a', 'sessions', 1, { measure: 'base' })]);
  const store = recount({ ...datasetOf([]), observations });
  expect(observationAt(store, 0)).toStrictEqual(observations[0]);
  expect(Object.isFrozen(observationAt(store, 0))).toBe(true);
  expect(() => observationAt({ ...store, periods: [] }, 0)).toThrow(RangeError);
});
