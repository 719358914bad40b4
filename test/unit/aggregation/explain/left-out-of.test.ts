import { aggregate, explain, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const told = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) =>
  explain(aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more }), indicator);

it('names what counts in place of a report, on another line as well', () => {
  const rows = [sent('xa-a', 'sessions', 3), sent('xa-a', 'sessions', 2, { period: '2026-08' })];
  expect(told(rows).leftOut).toMatchObject([
    { unit: 'xa-a', reason: 'other-report', instead: { amount: 3, units: ['xa-a'] } },
  ]);
});
