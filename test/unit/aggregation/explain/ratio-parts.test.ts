import { aggregate, explain, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const told = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) =>
  explain(aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more }), indicator);

it('tells a rate that stands as it was stated', () => {
  const one = told([sent('xa-a', 'rate', 74)], 'x.rate', { units: 'xa-a' });
  expect(one).toMatchObject({ isStated: true, pairs: [], leftOut: [] });
  expect(one.contributors).toMatchObject([{ unit: 'xa-a', amount: 74 }]);
  expect(one.coverage.reported).toEqual(['xa-a']);
});

it('tells a stated rate beside its terms as left out', () => {
  const rows = [
    sent('xa-a', 'received', 10),
    sent('xa-a', 'successful', 9),
    sent('xa-a', 'rate', 74),
  ];
  const one = told(rows, 'x.rate', { units: 'xa-a' });
  expect(one).toMatchObject({ isStated: false, contributors: [], cell: { amount: 90 } });
  expect(one.leftOut).toMatchObject([{ observation: { position: 2 }, instead: null }]);
});

it('names a term with an error', () => {
  const { leftOut } = told([sent('xa-a', 'received', -1)], 'x.rate');
  expect(leftOut).toMatchObject([{ reason: 'error', observation: { indicator: 'x.received' } }]);
});
