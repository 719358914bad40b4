import { aggregate, explain, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf } from '../../../support/figures.js';

const told = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) =>
  explain(aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more }), indicator);

it('names the units, the indicator and both terms of a rate', () => {
  const { names } = told([], 'x.rate');
  expect(Object.keys(names)).toEqual(
    expect.arrayContaining(['tinh', 'xa-a', 'x.rate', 'x.received', 'x.successful']),
  );
});
