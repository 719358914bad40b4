import { expect, it } from 'vitest';
import { observationAt, recount } from '#inside/aggregation';
import { datasetOf, sent } from '../../../support/figures.js';

it('makes an observation of a row, and none of a row that is not there', () => {
  const { observations } = datasetOf([sent('xa-a', 'sessions', 1, { measure: 'base' })]);
  const store = recount({ ...datasetOf([]), observations });
  expect(observationAt(store, 0)).toStrictEqual(observations[0]);
  expect(Object.isFrozen(observationAt(store, 0))).toBe(true);
  expect(() => observationAt({ ...store, periods: [] }, 0)).toThrow(RangeError);
});

const rows = [
  sent('xa-a', 'sessions', 5),
  sent('xa-b', 'rice', { state: 'nil' }, { line: 'front', basis: 'cumulative' }),
  sent('xa-a', 'teams', null, { line: 'women', scope: 'consolidated' }),
  sent('tinh', 'teams', { amount: 1, to: 3 }, { measure: 'plan', source: { document: 'Báo' } }),
  sent('xa-b', 'sessions', 7, { categories: { economy: 'a' }, activity: 'day-1' }),
];

it('says of each row what was said, and nothing that was not', () => {
  const { observations } = datasetOf(rows);
  const usual = { basis: 'in-period', scope: 'own', measure: 'actual' };
  const values = [
    { state: 'reported', amount: 5 },
    { state: 'nil' },
    { state: 'missing' },
    { state: 'reported', amount: 1, to: 3 },
    { state: 'reported', amount: 7 },
  ];
  const periods = observations.map(({ period }) => period);
  expect(periods.map(({ id }) => id)).toEqual(rows.map(({ period }) => period));
  expect(observations).toStrictEqual(
    rows.map((row, position) => ({
      ...usual,
      ...row,
      period: periods[position],
      value: values[position],
      position,
    })),
  );
  expect(observations.every(({ value }) => Object.isFrozen(value))).toBe(true);
});

it('knows the days of a period, and where its running totals begin', () => {
  const store = recount(datasetOf([sent('xa-a', 'sessions', 5)]));
  expect(store.periods.map(({ from, to, start }) => [to - from, from - start])).toEqual([
    [91, 181],
  ]);
});

it.each(['indicators', 'tree'] as const)('has no row whose %s are gone', (name) => {
  const store = recount(datasetOf(rows));
  const without = { ...store, indicators: [], tree: { ...store.tree, units: [] } };
  const gone = { ...store, [name]: without[name] };
  expect(() => observationAt(gone, 0)).toThrow('The store has no row 0.');
});
