import { aggregate, createDataset, type AggregateOptions, type DatasetInput } from 'danvan';
import type { SqlResidual } from 'danvan/sql';
import { expect } from 'vitest';
import { needsPackage } from '../support/tools.js';
import { openChdb } from './engines/chdb.js';
import { openDuckdb } from './engines/duckdb.js';
import type { Engine } from './engines/engine.js';
import { isNamed } from './named-by-residual.js';
import { needsDriver } from './needs-driver.js';
import { clickhouseCases, residualCases } from './residual-cases.js';
import { rowsThatTravel } from './rows-that-travel.js';
import { differencesBetween } from './table-differences.js';

const duckdb = needsPackage('@duckdb/node-api', 'what a residual names');
const chdb = needsDriver('chdb', 'what a residual names of ClickHouse');

type Case = readonly [string, DatasetInput, AggregateOptions, readonly SqlResidual[]];
const ofAll: readonly Case[] = residualCases;
const ofClickhouse: readonly Case[] = clickhouseCases;

async function travelIn(open: () => Promise<Engine>, [, input, options, residual]: Case) {
  const engine = await open();
  const { plan, table, rows } = await rowsThatTravel(engine, input, options);
  await engine.close();
  const dataset = createDataset(input);
  expect(differencesBetween(table, aggregate(dataset, options))).toEqual([]);
  expect(plan.residual).toEqual(residual);
  return { rows: rows.length, unnamed: rows.filter((row) => !isNamed(plan, engine.dialect)(row)) };
}

duckdb.it.each(ofAll)('what travels is named by the residual: %s', async (...one) => {
  const { rows, unnamed } = await travelIn(openDuckdb, one);
  expect(rows).toBeGreaterThan(0);
  expect(unnamed).toEqual([]);
});

duckdb.it.each(ofClickhouse)('what only ClickHouse leaves to memory stays: %s', async (...one) => {
  expect((await travelIn(openDuckdb, one)).rows).toBe(0);
});

chdb.it.each(ofClickhouse)('ClickHouse sends what the residual names: %s', async (...one) => {
  const { rows, unnamed } = await travelIn(openChdb, one);
  expect(rows).toBeGreaterThan(0);
  expect(unnamed).toEqual([]);
});
