import { aggregate, createDataset, type Cell } from 'danvan';
import { expect } from 'vitest';
import { askedPeriods, provinceFigures } from '../support/province-shape.js';
import { provinceBySql, type CellBySql } from '../support/province-by-sql.js';
import { needsPackage } from '../support/tools.js';

const duckdb = needsPackage('@duckdb/node-api', 'the totals of a province against SQL');

const placeOf = ({ unit, indicator, period }: Pick<CellBySql, 'unit' | 'indicator' | 'period'>) =>
  `${unit} ${indicator} ${period}`;

/** The cells of a table as SQL gives them. */
const asSql = ({ unit, indicator, period, amount, coverage }: Cell): CellBySql => ({
  unit: unit ?? '',
  indicator,
  period,
  amount,
  reported: coverage.reported,
  partial: coverage.partial,
});

/** What SQL has no row for. */
const isSilent = ({ coverage }: Cell): boolean => coverage.reported + coverage.partial === 0;

duckdb.it('DuckDB gives the same for 150 communes, 12 months and 50 indicators', async () => {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create()).connect();
  const bySql = new Map((await provinceBySql(connection)).map((cell) => [placeOf(cell), cell]));
  connection.closeSync();

  const periods = askedPeriods.map(([id]) => id);
  const dataset = createDataset(provinceFigures());
  expect(dataset.findings).toEqual([]);
  const { total, rows } = aggregate(dataset, { units: 'tinh', periods, rows: 'all' });
  const cells = [...total, ...rows.flatMap((row) => row.cells)];
  expect(cells).toHaveLength(151 * 50 * 17);

  const heard = cells.filter((cell) => !isSilent(cell)).map(asSql);
  const differing = heard.filter((cell) => {
    const other = bySql.get(placeOf(cell));
    return JSON.stringify(cell) !== JSON.stringify(other);
  });
  expect(differing.slice(0, 3).map((cell) => [cell, bySql.get(placeOf(cell))])).toEqual([]);
  expect(bySql.size).toBe(heard.length);
  const silent = cells.filter(isSilent);
  expect(silent.length).toBeGreaterThan(5000);
  expect(silent.filter(({ amount, state }) => amount !== null || state !== 'missing')).toEqual([]);
  const expected = new Set(
    cells.map(({ unit, coverage }) => `${unit === 'tinh'} ${coverage.expected}`),
  );
  expect([...expected].toSorted()).toEqual(['false 1', 'true 150']);
});
