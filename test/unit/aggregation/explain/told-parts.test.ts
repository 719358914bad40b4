import { aggregate, explain, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const told = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) =>
  explain(aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more }), indicator);

it('tells what is there of a total that is withheld, and leaves nothing of it out', () => {
  const one = told([sent('xa-a', 'sessions', 5)], 'x.sessions', { missing: 'strict' });
  expect(one).toMatchObject({ isStated: false, pairs: [], leftOut: [] });
  expect(one.contributors).toMatchObject([{ amount: 5 }]);
});
