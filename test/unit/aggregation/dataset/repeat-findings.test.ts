import { expect, it } from 'vitest';
import { recount, repeatFinding } from '#inside/aggregation';
import { datasetOf, sent } from '../../../support/figures.js';

it('stands at the row that does not count', () => {
  const store = recount(datasetOf([sent('xa-a', 'sessions', 1), sent('xa-b', 'sessions', 2)]));
  expect(repeatFinding(store, { first: 0, second: 1 })).toMatchObject({
    code: 'dataset/repeated-observation',
    unit: 'xa-b',
    path: ['observations', 1],
    params: { first: 0, second: 1, firstValue: { amount: 1 }, secondValue: { amount: 2 } },
  });
});
