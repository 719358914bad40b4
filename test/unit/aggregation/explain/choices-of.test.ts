import { aggregate, explain, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const told = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) =>
  explain(aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more }), indicator);

it('tells of a consolidated figure that counts, beside what it counts instead of', () => {
  const rows = [
    sent('tinh', 'sessions', 50, { scope: 'consolidated' }),
    sent('xa-a', 'sessions', 4),
  ];
  expect(told(rows).choices).toMatchObject([
    { unit: 'tinh', counted: 'consolidated', below: { amount: 4 }, from: '2026-07-01' },
  ]);
  expect(told([sent('xa-a', 'sessions', 4)]).choices).toEqual([]);
});
