import { aggregate, createDataset, type AggregateOptions, type ObservationInput } from 'danvan';
import { planOf, runPlan } from 'danvan/sql';
import { expect } from 'vitest';
import { needsPackage } from '../support/tools.js';
import { openDuckdb } from './engines/duckdb.js';
import { smallContext } from './small-world.js';
import { freshStore, loadAll } from './store-of.js';
import { differencesBetween } from './table-differences.js';

const duckdb = needsPackage('@duckdb/node-api', 'many spans of days in a database');

const indicator = 'outreach.sessions';

const dayOf = (number: number): string =>
  new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);

/** What a commune sent of the days from 1 January on, some days at a time. */
const sentBy = (unit: string, days: number, until: number): readonly ObservationInput[] =>
  Array.from({ length: Math.floor(until / days) }, (_, at) => ({
    unit,
    indicator,
    period: `${dayOf(at * days)}/${dayOf((at + 1) * days - 1)}`,
    value: at + days,
  }));

// A way of sending has room for 120 spans, 60 in each of two numbers; beyond that rows travel.
const cases = [
  ['in one number', 31, ['2026-01']],
  ['in two numbers', 59, ['2026-01', '2026-02']],
  ['in more than two', 90, ['2026-01', '2026-02', '2026-03', '2026-Q1', '2026']],
] as const;

duckdb.it.each(cases)('spans of days that are told apart %s', async (_, until, periods) => {
  const observations = [
    ...sentBy('xa-a', 1, until),
    ...sentBy('xa-b', 2, until),
    ...sentBy('xa-c', 3, until),
  ];
  const engine = await openDuckdb();
  const store = await freshStore(engine);
  await loadAll(store, { ...smallContext, observations });
  const asked: AggregateOptions = { units: 'tinh', periods, indicators: [indicator] };
  const table = await runPlan(planOf(smallContext, asked), { ...store, lists: 'all' });
  await engine.close();
  const inMemory = aggregate(createDataset({ ...smallContext, observations }), asked);
  expect(inMemory.total.every(({ amount }) => amount !== null && amount > 400)).toBe(true);
  expect(differencesBetween(table, inMemory)).toEqual([]);
});

duckdb.it('a unit that told as many spans as there are bits did not tell all', async () => {
  const observations = [...sentBy('xa-a', 1, 60), ...sentBy('xa-b', 1, 90)];
  const engine = await openDuckdb();
  const store = await freshStore(engine);
  await loadAll(store, { ...smallContext, observations });
  const asked: AggregateOptions = { units: 'tinh', period: '2026-Q1', indicators: [indicator] };
  const table = await runPlan(planOf(smallContext, asked), { ...store, lists: 'all' });
  await engine.close();
  const inMemory = aggregate(createDataset({ ...smallContext, observations }), asked);
  expect(inMemory.total[0]?.partial.map(({ unit }) => unit)).toEqual(['xa-a']);
  expect(differencesBetween(table, inMemory)).toEqual([]);
});
