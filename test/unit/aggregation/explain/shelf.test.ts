import { aggregate, explain, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const told = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) =>
  explain(aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more }), indicator);

it('begins a running total with its year', () => {
  const running = { period: '2026-9M', basis: 'cumulative' } as const;
  const [part] = told([sent('xa-a', 'sessions', 5, running)], 'x.sessions', {
    period: '2026-9M',
  }).contributors;
  expect(part).toMatchObject({ from: '2026-01-01', to: '2026-09-30', basis: 'running-total' });
});
