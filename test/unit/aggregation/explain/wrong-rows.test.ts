import { aggregate, explain, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const told = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) =>
  explain(aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more }), indicator);

it('tells of rows with an error below the units asked and in the period, unless they count', () => {
  const rows = [
    sent('xa-a', 'sessions', -3),
    sent('xa-b', 'sessions', -3),
    sent('xa-a', 'sessions', -3, { period: '2025-Q3' }),
  ];
  const wrongIn = (more: object) =>
    told(rows, 'x.sessions', more).leftOut.filter(({ reason }) => reason === 'error');
  expect(wrongIn({ units: 'xa-a' })).toMatchObject([{ observation: { position: 0 } }]);
  expect(wrongIn({})).toHaveLength(2);
  expect(wrongIn({ countErrors: true })).toEqual([]);
});
