import type { AggregateOptions, DatasetInput, FigureTable } from 'danvan';
import { planOf, runPlan, type SqlPlan, type SqlStore } from 'danvan/sql';
import type { Engine } from './engines/engine.js';
import { freshStore, loadAll } from './store-of.js';

/** What a row that travelled is of. */
export interface Travelled {
  readonly unit: string;
  readonly indicator: string;
}

type Row = Readonly<Record<string, unknown>>;

/** Whether a row of an answer is one of observations, and no sum or list. */
const isObservation = (row: Row): boolean =>
  'text_one' in row && (row['tells'] === undefined || Number(row['tells']) === 1);

/** Names by key, of a table of the star. */
async function namesIn({ query, prefix }: SqlStore, table: 'unit' | 'indicator') {
  const name = table === 'unit' ? 'unit_id' : 'indicator_code';
  const rows = await query(`select ${table}_key as k, ${name} as n from "${prefix}${table}"`, []);
  return new Map(rows.map(({ k, n }) => [Number(k), String(n)]));
}

/** Runs a plan over figures that were loaded, and tells which rows of observations travelled. */
export async function rowsThatTravel(
  engine: Engine,
  input: DatasetInput,
  options: AggregateOptions,
): Promise<{ plan: SqlPlan; table: FigureTable; rows: readonly Travelled[] }> {
  const store = await freshStore(engine);
  await loadAll(store, input);
  const answers: Row[] = [];
  const query: SqlStore['query'] = async (sql, params) => {
    const rows = await store.query(sql, params);
    answers.push(...rows.filter(isObservation));
    return rows;
  };
  const { observations: _, ...context } = input;
  const plan = planOf(context, options);
  const table = await runPlan(plan, { ...store, query, lists: 'all' });
  const [units, codes] = [await namesIn(store, 'unit'), await namesIn(store, 'indicator')];
  const rows = answers.map((row) => ({
    unit: units.get(Number(row['unit_key'])) ?? '',
    indicator: codes.get(Number(row['indicator_key'])) ?? '',
  }));
  return { plan, table, rows };
}
