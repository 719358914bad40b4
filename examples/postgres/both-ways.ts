import { aggregate, createDataset, formatNumber, type AggregateOptions } from 'danvan';
import type { DatasetContext, ObservationInput } from 'danvan';
import { createTables, loadRows, planOf, runPlan, type SqlStore } from 'danvan/sql';
import { workbookOf } from './workbook.js';

/** Figures, and the table that is asked of them. */
export interface Job {
  /** What the tables of its figures begin with; each catalogue has tables of its own. */
  readonly prefix: string;
  readonly context: DatasetContext;
  /** Gives the figures anew, month after month. */
  readonly months: ReadonlyMap<string, () => Iterable<ObservationInput>>;
  readonly asked: AggregateOptions;
  readonly issuer: string;
}

/** Stores the figures; each month is a load that can be done again and is not there twice. */
async function store({ context, months }: Job, to: SqlStore): Promise<void> {
  for (const { sql, params } of createTables('postgres', to)) await to.query(sql, params);
  for (const [load, rowsOf] of months) {
    const { rows, wasThere } = await loadRows(rowsOf(), to, { context, load });
    console.log(`  ${load}: ${formatNumber(rows)} dòng${wasThere ? ' (đã có)' : ''}`);
  }
}

function* allRows({ months }: Job): Generator<ObservationInput> {
  for (const rowsOf of months.values()) yield* rowsOf();
}

async function inDatabase(job: Job, to: SqlStore): Promise<Uint8Array> {
  const table = await runPlan(planOf(job.context, job.asked), to);
  return workbookOf(table, job.issuer);
}

async function inMemory(job: Job): Promise<Uint8Array> {
  const dataset = createDataset({ ...job.context, observations: allRows(job) });
  return workbookOf(aggregate(dataset, job.asked), job.issuer);
}

async function timed<T>(label: string, run: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await run();
  const seconds = (performance.now() - start) / 1000;
  console.log(`  ${label}: ${formatNumber(seconds, { decimals: 1 })} giây`);
  return result;
}

/** The workbook of a database, and whether the engine in memory writes the same bytes. */
export async function bothWays(job: Job, query: SqlStore['query']) {
  const to: SqlStore = { dialect: 'postgres', query, prefix: job.prefix };
  await timed('nạp', () => store(job, to));
  const bytes = await timed('tổng hợp trong cơ sở dữ liệu', () => inDatabase(job, to));
  const other = await timed('đọc và tổng hợp trong bộ nhớ', () => inMemory(job));
  return { bytes, isSame: Buffer.compare(bytes, other) === 0 };
}
