import {
  aggregateWith,
  datasetOfPartial,
  partOfStored,
  type FetchedRow,
  type Table,
} from '#room/aggregation';
import { DanvanError, requireObject } from '#room/findings';
import { compile, defaultRows, type CompiledPlan } from '../compile/compile.js';
import { wholeStatement } from '../compile/statements.js';
import { writingOf } from '../compile/writing.js';
import { requireStore } from '../load/require-store.js';
import { askedBy, type AskedOfStore } from '../plan/asked-of-store.js';
import type { SqlPlan } from '../plan/sql-plan.js';
import { ask } from '../statement/ask.js';
import { wholeIn } from '../statement/read-row.js';
import { written } from '../statement/written.js';
import { fetchRows } from './fetched.js';
import { fetchLists } from './lists-of-units.js';
import { pushedOf, type Fetched } from './pushed-of.js';
import { restOfFigures } from './rest-of-figures.js';
import type { RunOptions } from './run-options.js';
import { steady } from './steady.js';
import { fetchSums, mostWhole, type SumsOfUnits } from './sums-of-units.js';

/** Indicators with a sum that no number holds exactly beside others. */
function tooLarge(sums: SumsOfUnits): ReadonlySet<number> {
  const large = [...sums].filter(
    ([, units]) => units.reduce((sum, { whole }) => sum + whole, 0) > mostWhole,
  );
  return new Set(large.map(([name]) => Number(name.split(' ')[0])));
}

/** The rows to be counted in memory, each once, in the order of the whole. */
async function fetchRest(
  plan: SqlPlan,
  compiled: CompiledPlan,
  { options, large }: { readonly options: RunOptions; readonly large: ReadonlySet<number> },
): Promise<readonly FetchedRow[]> {
  const most = options.mostRows ?? defaultRows;
  const doubtful = await fetchRows(options, compiled.doubtful, most);
  const whole = await fetchRows(options, compiled.whole, most);
  const writing = writingOf(plan, options.dialect, options);
  const all = wholeStatement(writing, { indicators: [...large], most: most + 1 });
  const statement = large.size === 0 ? null : written(all, options.dialect);
  const more = await fetchRows(options, statement, most);
  const rows = new Map([...doubtful, ...whole, ...more].map((row) => [row.position, row]));
  return [...rows.values()].sort((a, b) => a.position - b.position);
}

async function fetchSent({ sent }: CompiledPlan, asked: AskedOfStore, options: RunOptions) {
  if (sent === null) return null;
  const rows = await ask(options, 'the indicators that were sent', sent);
  const { indicators } = asked.context;
  return new Set(rows.flatMap((row) => indicators[wholeIn(row, 'indicator_key')]?.code ?? []));
}

async function fetchHeard({ heard }: CompiledPlan, options: RunOptions) {
  if (heard === null) return new Set<number>();
  const rows = await ask(options, 'the units that told anything', heard);
  return new Set(rows.map((row) => wholeIn(row, 'unit_key')));
}

/** Fetches all that a table needs. */
async function fetchAll(plan: SqlPlan, options: RunOptions) {
  const asked = askedBy(plan);
  const compiled = compile(plan, options.dialect, options);
  const { lists = 'heard' } = options;
  const sums = await fetchSums(options, compiled.sums);
  const large = tooLarge(sums);
  const rows = await fetchRest(plan, compiled, { options, large });
  const { partly, silent } = compiled;
  const places = lists === 'all' ? compiled.rows : compiled.leftOut;
  const fetched: Fetched = {
    sums,
    lists: lists === 'none' ? null : await fetchLists(options, { partly, silent, rows: places }),
    areRowsAll: lists === 'all',
    heard: lists === 'none' ? null : await fetchHeard(compiled, options),
    restOf: restOfFigures(asked.context.tree, rows, asked.notInForce),
    sent: await fetchSent(compiled, asked, options),
    whole: large,
  };
  return { asked, rows, fetched };
}

const listNames = ['none', 'heard', 'all'] as const;

function requireOptions(options: RunOptions): void {
  requireStore(options, 'options');
  const { lists = 'heard', mostRows = defaultRows } = options;
  if (!listNames.includes(lists)) {
    const message = `"lists" must be one of ${listNames.join(', ')}; it is ${String(lists)}.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  if (Number.isInteger(mostRows) && mostRows >= 0) return;
  const message = `"mostRows" must be a whole number from 0 on; it is ${String(mostRows)}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/**
 * Runs a plan over the figures of a database: the same table as {@link aggregate} makes in memory.
 *
 * Vietnamese: chạy kế hoạch tổng hợp.
 *
 * The database adds up and counts the coverage wherever reports leave no choice; the rows of the rest
 * travel and are counted here. A load that is done while the plan runs makes it run again.
 *
 * @param plan - The plan, made by {@link planOf}.
 * @param options - The database, with what {@link loadRows} wrote, and the lists to fetch.
 * @returns The table, frozen; {@link explain} does not know it, since its rows are elsewhere.
 * @throws {@link DanvanError} with code `QUERY_FAILED` where the database fails, `STORE_UNREADABLE`
 *   where it answers with something else, `PARTS_DIFFER` where its figures are of other units,
 *   indicators, lines or periods, or other reports are owed, `TOO_MANY_ROWS` where more rows would
 *   have to be counted in memory than may travel, `LOADS_AT_ONCE`, `ABORTED`, and `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import type { AggregateOptions, DatasetContext } from 'danvan';
 * import { planOf, runPlan, type SqlStore } from 'danvan/sql';
 *
 * const tableOf = (context: DatasetContext, asked: AggregateOptions, store: SqlStore) =>
 *   runPlan(planOf(context, asked), store);
 * ```
 *
 * @category Databases
 */
export async function runPlan(plan: SqlPlan, options: RunOptions): Promise<Table> {
  requireObject(plan, 'plan');
  requireOptions(options);
  const { asked, rows, fetched } = await steady(options, askedBy(plan), () =>
    fetchAll(plan, options),
  );
  const part = partOfStored(asked.context.print, rows);
  const dataset = datasetOfPartial(part, plan.context);
  return aggregateWith(dataset, plan.options, pushedOf(asked, fetched));
}
