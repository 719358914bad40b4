import { openDuckdb } from '../sql/engines/duckdb.js';
import { hasPostgres, openPostgres } from '../sql/engines/postgres.js';
import { hasDriver } from '../sql/engines/has-driver.js';
import { countryFigures } from './country-figures.js';
import type { Engine } from '../sql/engines/engine.js';
import { fillCountry, handWritten, nationIn } from './sql-country.js';
import type { Pair } from './measure.js';

/** Counting in a database against hand-written statements for the same sums, over the same tables. */
async function against(name: string, database: Engine): Promise<Pair> {
  const context = await fillCountry(database, countryFigures(), 1);
  return {
    name,
    limit: 1.5,
    clock: 'wall',
    rounds: 3,
    ours: () => nationIn(context, { ...database, lists: 'none' }),
    theirs: () => database.query(handWritten, []),
    close: database.close,
  };
}

/** In DuckDB; null where it is not here. */
export async function sqlDuckdb(): Promise<Pair | null> {
  return hasDriver('@duckdb/node-api') ? against('sql-duckdb', await openDuckdb()) : null;
}

/** On a server of PostgreSQL; null where it is not here. */
export async function sqlPostgres(): Promise<Pair | null> {
  return hasDriver('pg') && hasPostgres() ? against('sql-postgres', await openPostgres()) : null;
}

/** One year of five in the tables against one year of one. */
export async function sqlGrowth(): Promise<Pair | null> {
  if (!hasDriver('@duckdb/node-api')) return null;
  const country = countryFigures();
  const [one, five] = [await openDuckdb(), await openDuckdb()];
  const ofOne = await fillCountry(one, country, 1);
  const ofFive = await fillCountry(five, country, 5);
  return {
    name: 'sql-growth',
    limit: 6,
    clock: 'wall',
    rounds: 3,
    ours: () => nationIn(ofFive, { ...five, lists: 'none' }),
    theirs: () => nationIn(ofOne, { ...one, lists: 'none' }),
    close: async () => {
      await one.close();
      await five.close();
    },
  };
}
