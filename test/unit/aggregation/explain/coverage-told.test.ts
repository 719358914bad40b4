import { aggregate, explain, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const told = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) =>
  explain(aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more }), indicator);

it('counts the days that a unit owes and those that it sent', () => {
  const { coverage } = told([sent('xa-a', 'sessions', 2, { period: '2026-08' })]);
  expect(coverage.partial).toMatchObject([{ unit: 'xa-a', owedDays: 92, sentDays: 31 }]);
  expect(coverage.silent).toEqual(['xa-b', 'phuong-c']);
});

it('counts of a rate the days of both terms', () => {
  const rows = [sent('xa-a', 'received', 2), sent('xa-a', 'successful', 1, { period: '2026-08' })];
  expect(told(rows, 'x.rate').coverage.partial).toMatchObject([
    { unit: 'xa-a', owedDays: 92, sentDays: 31 },
  ]);
});
