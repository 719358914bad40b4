import { aggregate, createDataset, createUnitRegister, defineIndicator, hierarchyAt } from 'danvan';
import type { TableView } from 'danvan';
import { planOf, runPlan } from 'danvan/sql';
import { indicators } from 'danvan/vietnam';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { reform } from '../support/reform.js';
import { reformed, type Reformed } from '../support/reformed.js';
import { needsPackage } from '../support/tools.js';
import { openDuckdb } from './engines/duckdb.js';
import { emptyStore, freshStore, loadAll } from './store-of.js';
import { differencesBetween } from './table-differences.js';

const duckdb = needsPackage('@duckdb/node-api', 'a reform seen through figures in a database');

const row = { indicator: 'outreach.sessions' };
const observations = [
  { ...row, unit: 'xa-1', period: '2025-H1', value: 5 },
  { ...row, unit: 'xa-3', period: '2025-H1', value: 7 },
  { ...row, unit: 'xa-x', period: '2025-Q3', value: 11 },
  { ...row, unit: 'xa-y', period: '2025-Q4', value: 13 },
];

const register = reform();
const hierarchy = hierarchyAt(register, { at: '2025-12-31' });
const options = { units: 'nuoc', periods: ['2025', '2025-Q3'], rows: 'all' } as const;

duckdb.it.each([
  ['restated', { hierarchy, register, indicators }, options],
  ['without a register', { hierarchy, indicators }, options],
])('a table over a reform is the same: %s', async (_, context, asked) => {
  const engine = await openDuckdb();
  const store = await freshStore(engine);
  const given = observations.filter(
    ({ unit }) => 'register' in context || hierarchy.byId.has(unit),
  );
  await loadAll(store, { ...context, observations: given });
  const table = await runPlan(planOf(context, asked), { ...store, lists: 'all' });
  await engine.close();
  const inMemory = aggregate(createDataset({ ...context, observations: given }), asked);
  expect(differencesBetween(table, inMemory)).toEqual([]);
});

const views: readonly (TableView | undefined)[] = [
  undefined,
  'as-reported',
  { asOf: '2025-06-30' },
  { restatedTo: '2025-12-31', by: 'population' },
];

/** A made-up country through a view: of all its units, of a new province, of an old one. */
function askedOf({ register: given, observations: sent }: Reformed, at: number) {
  const made = createUnitRegister(given);
  const view = views[at % views.length];
  const isOld = view !== undefined && view !== 'as-reported' && 'asOf' in view;
  const province = isOld ? 'p0' : 'q0';
  return {
    context: {
      hierarchy: hierarchyAt(made, { at: '2025-12-31' }),
      register: made,
      indicators: [defineIndicator({ code: 'x.f', name: 'f', unit: 'cuộc', kind: 'flow' })],
    },
    observations: sent,
    options: {
      units: at % 3 === 0 ? 'nuoc' : province,
      period: '2025',
      ...(at % 2 === 0 && { rows: 'all' as const }),
      ...(view !== undefined && { view }),
    },
  };
}

duckdb.it('any view of any province of a reformed country is the same', async () => {
  const engine = await openDuckdb();
  const store = await freshStore(engine);
  const countries = fc.sample(reformed, { numRuns: 24, seed: 17 });
  for (const [at, country] of countries.entries()) {
    const { context, observations: sent, options: asked } = askedOf(country, at);
    await emptyStore(store);
    await loadAll(store, { ...context, observations: sent });
    const table = await runPlan(planOf(context, asked), { ...store, lists: 'all' });
    const inMemory = aggregate(createDataset({ ...context, observations: sent }), asked);
    expect(differencesBetween(table, inMemory)).toEqual([]);
  }
  await engine.close();
});

duckdb.it('no row travels but of what a split divides', async () => {
  const engine = await openDuckdb();
  const store = await freshStore(engine);
  const context = { hierarchy, register, indicators };
  const split = { ...row, unit: 'xa-2', period: '2025-H1', value: 20 };
  await loadAll(store, { ...context, observations: [...observations, split] });
  const asked = { units: 'xa-x', period: '2025', indicators: [row.indicator] };
  const plan = planOf(context, asked);
  const table = await runPlan(plan, { ...store, lists: 'all', mostRows: 0 });
  const view = { restatedTo: '2025-12-31', by: 'population' } as const;
  const shared = planOf(context, { ...asked, view });
  const parts = await runPlan(shared, { ...store, lists: 'all', mostRows: 1 });
  await engine.close();
  expect(plan.residual.every(({ dialect }) => dialect === 'clickhouse')).toBe(true);
  const divided = { indicator: null, reason: 'divided', units: ['xa-2'] };
  expect(shared.residual).toContainEqual(divided);
  expect(table.total.map(({ amount }) => amount)).toEqual([16]);
  expect(parts.total.map(({ amount }) => amount)).toEqual([24]);
});
