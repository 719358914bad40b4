import { aggregate, explain } from 'danvan';
import { expect, it } from 'vitest';
import { deepTree } from '../../../support/deep-tree.js';
import { datasetOf, sent } from '../../../support/figures.js';
import { mixed, type MixedRow } from '../../../support/mixed.js';
import { told } from '../../../support/told.js';

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

const consolidated = { scope: 'consolidated' } as const;
const running = { basis: 'cumulative' } as const;
const over = { amount: 2, qualifier: 'over' } as const;

it('tells in that order also what has words, wherever it stood', () => {
  const rows = [
    sent('xa-b', 'sessions', 1, { period: '2026-08' }),
    sent('xa-a', 'sessions', 3, { period: '2026-08' }),
    sent('xa-a', 'sessions', over, { period: '2026-07' }),
  ];
  const { contributors } = told(rows);
  expect(contributors.map(({ unit, amount, qualifier }) => [unit, amount, qualifier])).toEqual([
    ['xa-a', 2, 'over'],
    ['xa-a', 3, undefined],
    ['xa-b', 1, undefined],
  ]);
  expect(contributors).toMatchObject(
    Array.from({ length: 3 }, () => ({ basis: 'as-sent', less: [], standsInFor: null })),
  );
});

it('tells of a running total as it was sent, and of a difference by both', () => {
  const rows = [
    sent('xa-a', 'sessions', 50, { period: '2026-9M', ...running }),
    sent('xa-a', 'sessions', 20, { period: '2026-H1', ...running }),
  ];
  const placesOf = (list: readonly { readonly position: number }[] = []) =>
    list.map(({ position }) => position);
  const [difference] = told(rows).contributors;
  expect(difference).toMatchObject({ basis: 'difference', amount: 30, from: '2026-07-01' });
  expect([placesOf(difference?.observations), placesOf(difference?.less)]).toEqual([[0], [1]]);
  const [total] = told(rows, 'x.sessions', { period: '2026-9M' }).contributors;
  expect(total).toMatchObject({ basis: 'running-total', amount: 50, from: '2026-01-01', less: [] });
  expect(placesOf(total?.observations)).toEqual([0]);
});

it('tells of a state its day, and of a consolidated figure whom it stands in for', () => {
  const state = sent('tinh', 'teams', 9, consolidated);
  expect(told([state], 'x.teams').contributors).toMatchObject([
    {
      from: '2026-09-30',
      to: '2026-09-30',
      standsInFor: ['xa-a', 'xa-b', 'phuong-c'],
    },
  ]);
});

it('tells of a total that was derived from its categories', () => {
  const part = (category: string): MixedRow => [
    'a',
    '2025',
    4,
    { indicator: 'x.b', categories: { field: category } },
  ];
  const of = (rows: readonly MixedRow[], more = {}) =>
    explain(aggregate(mixed(rows), { units: 'a', period: '2025', ...more }), 'x.b').contributors;
  const parts = [part('economy'), part('culture')];
  expect(of(parts)).toMatchObject([{ amount: 8, isDerived: true }]);
  expect(of(parts, { categories: { field: 'economy' } })).toMatchObject([
    { amount: 4, isDerived: false },
  ]);
  const total: MixedRow = ['a', '2025', { amount: 9, qualifier: 'over' }, { indicator: 'x.b' }];
  expect(of([total])).toMatchObject([{ isDerived: false }]);
});

it('tells in the order of units and time also what was sent for an activity', () => {
  const drive = { activity: 'drive' } as const;
  const [july, august] = [{ period: '2026-07' }, { period: '2026-08' }];
  const rows = [
    sent('xa-b', 'sessions', 1),
    sent('xa-a', 'sessions', 2, august),
    sent('xa-a', 'sessions', 3, { ...july, ...drive }),
  ];
  expect(told(rows).contributors.map(({ amount }) => amount)).toEqual([3, 2, 1]);
});

it('names whom a unit stands in for: those below it alone', () => {
  const rows = [sent('h', 'sessions', 50, consolidated), sent('w', 'sessions', 4)];
  const table = aggregate(datasetOf(rows, deepTree), { units: 't', period: '2026-Q3' });
  const { contributors } = explain(table, 'x.sessions');
  expect(contributors).toMatchObject([{ unit: 'w' }, { unit: 'h', standsInFor: ['x', 'y'] }]);
});
