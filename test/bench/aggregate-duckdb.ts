import { aggregate } from 'danvan';
import { numbersOf, type Numbers } from './country-by-hand.js';
import { countryFigures, datasetOf, months } from './country-figures.js';
import type { Pair } from './measure.js';

/** The little of DuckDB that is needed; it is not there on every machine. */
interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
  readonly createAppender: (table: string) => Promise<Appender>;
}

interface Appender {
  readonly appendInteger: (value: number) => void;
  readonly appendDouble: (value: number) => void;
  readonly endRow: () => void;
  readonly closeSync: () => void;
}

interface DuckDb {
  readonly DuckDBInstance: {
    readonly create: () => Promise<{ readonly connect: () => Promise<Connection> }>;
  };
}

/** Null where it is not installed. */
async function connect(): Promise<Connection | null> {
  const name = '@duckdb/node-api';
  try {
    const { DuckDBInstance }: DuckDb = await import(name);
    return await (await DuckDBInstance.create()).connect();
  } catch {
    return null;
  }
}

async function load(connection: Connection, numbers: Numbers): Promise<void> {
  const { units, indicators, months: sentMonths, amounts, parents } = numbers;
  await connection.run('create table sent (unit int, indicator int, month int, amount double)');
  await connection.run('create table below (above int, unit int)');
  const sent = await connection.createAppender('sent');
  for (let row = 0; row < units.length; row += 1) {
    sent.appendInteger(units[row] ?? 0);
    sent.appendInteger(indicators[row] ?? 0);
    sent.appendInteger(sentMonths[row] ?? 0);
    sent.appendDouble(amounts[row] ?? 0);
    sent.endRow();
  }
  sent.closeSync();
  const below = await connection.createAppender('below');
  for (let unit = 0; unit < parents.length; unit += 1) {
    for (let above = unit; above >= 0; above = parents[above] ?? -1) {
      below.appendInteger(above);
      below.appendInteger(unit);
      below.endRow();
    }
  }
  below.closeSync();
}

const query = `
  create or replace table sums as
  select above, indicator, month, sum(amount) as amount, count(*) as count
  from sent join below using (unit)
  group by grouping sets ((above, indicator, month), (above, indicator))`;

/** Against DuckDB with its data loaded, over the closure of the tree; null where it is not here. */
export async function aggregateDuckdb(): Promise<Pair | null> {
  const connection = await connect();
  if (connection === null) return null;
  const country = countryFigures();
  const dataset = datasetOf(country);
  await load(connection, numbersOf(country));
  const options = { units: 'vn', periods: [...months, '2026'], rows: 'all' } as const;
  return {
    name: 'aggregate-duckdb',
    limit: 0.3,
    ours: async () => aggregate(dataset, options).total[0]?.amount,
    theirs: async () => connection.run(query),
  };
}
