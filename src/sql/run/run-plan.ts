import { aggregateWith, datasetOfPartial, partOfStored, type FigureTable } from '#room/aggregation';
import { DanvanError, requireObject } from '#room/findings';
import { tellCaller } from '#room/kit';
import { defaultRows } from '../compile/compile.js';
import { requireStore } from '../load/require-store.js';
import { askedIn } from '../plan/asked-of-store.js';
import type { SqlPlan } from '../plan/sql-plan.js';
import { requireListener } from '../statement/require-listener.js';
import { fetchAll } from './fetch-all.js';
import { pushedOf } from './pushed-of.js';
import type { RunOptions } from './run-options.js';
import { steady } from './steady.js';

const listNames = ['none', 'heard', 'all'] as const;

function requireOptions(options: RunOptions): void {
  requireStore(options, 'options');
  requireListener(options.onFindings, 'options.onFindings');
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
 * travel and are counted here. A load that is done while the plan runs makes it run again. Figures that
 * were sent twice are told to `onFindings`.
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
export function runPlan<UnitId extends string, Code extends string>(
  plan: SqlPlan<UnitId, Code>,
  options: RunOptions,
): Promise<FigureTable<UnitId, Code>>;
export async function runPlan(plan: SqlPlan, options: RunOptions): Promise<FigureTable> {
  requireObject(plan, 'plan');
  requireOptions(options);
  const asked = askedIn(plan, options.dialect);
  const { rows, fetched } = await steady(options, asked, () => fetchAll(plan, options));
  const part = partOfStored(asked.context.print, rows);
  const dataset = datasetOfPartial(part, plan.context);
  // What else a dataset finds is of all its rows, and here are some of them.
  const repeated = dataset.findings.filter(({ code }) => code === 'dataset/repeated-observation');
  if (repeated.length > 0) tellCaller(options.onFindings, Object.freeze(repeated));
  // Where nothing was added, all rows are here.
  const pushed = asked.added.length === 0 ? undefined : pushedOf(asked, fetched);
  return aggregateWith(dataset, plan.options, pushed);
}
