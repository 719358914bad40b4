import { aggregate, explain, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const told = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) =>
  explain(aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more }), indicator);

it('keeps the word before an amount, and its bounds', () => {
  const [part] = told([sent('xa-a', 'sessions', { amount: 9, qualifier: 'nearly' })]).contributors;
  expect(part).toMatchObject({ amount: 9, qualifier: 'nearly', bounds: { to: 9 } });
});
