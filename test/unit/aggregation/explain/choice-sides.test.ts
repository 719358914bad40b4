import { aggregate, explain, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const told = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) =>
  explain(aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more }), indicator);

it('gives a side of states no unit-days', () => {
  const rows = [
    sent('tinh', 'teams', 9, { scope: 'consolidated' }),
    ...['xa-a', 'xa-b', 'phuong-c'].map((unit) => sent(unit, 'teams', 2)),
  ];
  const [choice] = told(rows, 'x.teams').choices;
  expect(choice?.below).toMatchObject({ amount: 6, units: 3, unitDays: null });
  expect(choice?.consolidated).toMatchObject({ amount: 9, units: 1, unitDays: null });
});
