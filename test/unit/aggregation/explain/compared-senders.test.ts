import { aggregate, explain, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const told = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) =>
  explain(aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more }), indicator);

it('sets senders of both sides beside each other, only where a comparison was asked for', () => {
  const rows = [sent('xa-a', 'sessions', 3), sent('xa-a', 'sessions', 2, { period: '2025-Q3' })];
  const { comparison } = told(rows, 'x.sessions', { compareWith: 'same-period-last-year' });
  expect(comparison).toMatchObject({ both: ['xa-a'], onlyNow: [], onlyThen: [] });
  expect(told(rows).comparison).toBeUndefined();
});
