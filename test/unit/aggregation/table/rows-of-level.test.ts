import { aggregate, createHierarchy, type AggregateOptions } from 'danvan';
import { sharesOf, topRows } from 'danvan/aggregation';
import { expect, it } from 'vitest';
import { rowsOfLevel } from '#inside/aggregation';
import { datasetOf, sent } from '../../../support/figures.js';

const units = [
  { id: 'tinh', name: 'tỉnh' },
  { id: 'huyen-1', name: 'huyện 1', parent: 'tinh' },
  { id: 'xa-1', name: 'xã 1', parent: 'huyen-1' },
  { id: 'xa-2', name: 'xã 2', parent: 'huyen-1' },
  { id: 'xa-3', name: 'xã 3', parent: 'tinh' },
];

const rows = [
  sent('tinh', 'sessions', 10),
  sent('xa-1', 'sessions', 20),
  sent('xa-2', 'sessions', 30),
  sent('xa-3', 'sessions', 40),
];

const tableOf = (more: Partial<AggregateOptions> = {}) =>
  aggregate(datasetOf(rows, units), { units: 'tinh', period: '2026-Q3', rows: 'all', ...more });

const shares = (...[table, level]: Parameters<typeof rowsOfLevel>) =>
  sharesOf(table, 'x.sessions', { level }).map(({ unit, percent }) => [unit.id, percent]);

it('has no share of a row in one that holds it', () => {
  expect(createHierarchy(units).findings).toEqual([]);
  expect(shares(tableOf(), 'highest')).toEqual([
    ['tinh', 10],
    ['huyen-1', 50],
    ['xa-3', 40],
  ]);
  expect(shares(tableOf(), 'lowest')).toEqual([
    ['tinh', 10],
    ['xa-1', 20],
    ['xa-2', 30],
    ['xa-3', 40],
  ]);
  expect(sharesOf(tableOf(), 'x.sessions')).toEqual(
    sharesOf(tableOf({ rows: 'below' }), 'x.sessions'),
  );
});

it('ranks no row beside one that holds it', () => {
  const top = (wanted: Parameters<typeof topRows>[2]) =>
    topRows(tableOf(), 'x.sessions', wanted).map(({ unit }) => unit.id);
  expect(top(2)).toEqual(['huyen-1', 'xa-3']);
  expect(top({ count: 2, level: 'lowest' })).toEqual(['xa-3', 'xa-2']);
});

it('finds the levels of several units that were asked for', () => {
  const table = tableOf({ units: ['huyen-1', 'xa-3'] });
  const idsOf = (level: 'highest' | 'lowest') =>
    rowsOfLevel(table, level).map(({ unit }) => unit.id);
  expect(idsOf('highest')).toEqual(['huyen-1', 'xa-3']);
  expect(idsOf('lowest')).toEqual(['xa-1', 'xa-2', 'xa-3']);
});
