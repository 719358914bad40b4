import { aggregate, explain, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const told = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) =>
  explain(aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more }), indicator);

it('tells in the order of units, then of time', () => {
  const rows = [
    sent('xa-b', 'sessions', 1),
    sent('xa-a', 'sessions', 2, { period: '2026-08' }),
    sent('xa-a', 'sessions', 3, { period: '2026-07' }),
  ];
  const { contributors } = told(rows);
  expect(contributors.map(({ unit, amount }) => [unit, amount])).toEqual([
    ['xa-a', 3],
    ['xa-a', 2],
    ['xa-b', 1],
  ]);
});
