import type { PushedLists } from '#room/aggregation';
import { DanvanError } from '#room/findings';
import { ask, type AnswerRow } from '../statement/ask.js';
import { wholeIn } from '../statement/read-row.js';
import type { SqlStore } from '../statement/store.js';
import type { SqlStatement } from '../statement/written.js';
import { byFigure } from './sums-of-units.js';

type Partly = PushedLists['partial'][number];
type LeftOut = PushedLists['excluded'][number];

/** A row of a lowest unit, and what it is to a sum. */
export interface RowOfUnit {
  readonly unit: number;
  readonly position: number;
  /** Null where it counts. */
  readonly reason: LeftOut['reason'] | null;
}

/** Who lacks, and where rows stand, by figure and period. */
export interface ListsOfUnits {
  readonly partly: ReadonlyMap<string, readonly Partly[]>;
  readonly silent: ReadonlyMap<string, readonly number[]>;
  readonly rows: ReadonlyMap<string, readonly RowOfUnit[]>;
}

const placed = <Item>(row: AnswerRow, item: Item) => ({
  indicator: wholeIn(row, 'indicator_key'),
  sum: wholeIn(row, 'sum_key'),
  item,
});

function partlyIn(row: AnswerRow): Partly {
  const unit = wholeIn(row, 'unit_key');
  // Reports do not overlap here: what has an error is for days that lack.
  if (wholeIn(row, 'is_wrong') === 1) return { unit, reason: 'error' };
  return { unit, reason: wholeIn(row, 'is_over') === 1 ? 'outside-period' : 'part-of-period' };
}

/** The days of the latest states that count, by unit, figure and period. */
function latestDays(rows: readonly AnswerRow[]): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const row of rows) {
    if (wholeIn(row, 'is_last') !== 1 || wholeIn(row, 'counts') !== 1) continue;
    const key = keyOf(row);
    latest.set(key, Math.max(latest.get(key) ?? -Infinity, wholeIn(row, 'row_day')));
  }
  return latest;
}

const keyOf = (row: AnswerRow): string =>
  ['unit_key', 'indicator_key', 'sum_key'].map((column) => wholeIn(row, column)).join(' ');

function reasonOf(row: AnswerRow, latest: ReadonlyMap<string, number>): RowOfUnit['reason'] {
  if (wholeIn(row, 'has_error') === 1) return 'error';
  if (wholeIn(row, 'counts') !== 1) return 'outside-period';
  const day = latest.get(keyOf(row));
  return day === undefined || day === wholeIn(row, 'row_day') ? null : 'earlier-state';
}

/** The statements that lists are fetched by; null for none. */
export interface ListStatements {
  readonly partly: SqlStatement | null;
  readonly silent: SqlStatement | null;
  readonly rows: SqlStatement | null;
}

/** Fetches who lacks, and where rows stand. */
export async function fetchLists(
  store: SqlStore,
  { partly, silent, rows }: ListStatements,
): Promise<ListsOfUnits> {
  const get = async (what: string, statement: SqlStatement | null) =>
    statement === null ? [] : ask(store, what, statement);
  const some = await get('the units that told a part', partly);
  const none = await get('the units that told nothing', silent);
  const places = await get('the places of rows', rows);
  const latest = latestDays(places);
  const positions = places.map((row) =>
    placed(row, {
      unit: wholeIn(row, 'unit_key'),
      position: wholeIn(row, 'row_position'),
      reason: reasonOf(row, latest),
    }),
  );
  return {
    partly: byFigure(some.map((row) => placed(row, partlyIn(row)))),
    silent: byFigure(none.map((row) => placed(row, wholeIn(row, 'unit_key')))),
    rows: byFigure(positions),
  };
}

/** Lists that were not fetched are no empty ones. */
export function notFetched(list: string): never {
  const message = `"${list}" was not fetched from the database; run the plan with "lists".`;
  throw new DanvanError('LISTS_NOT_FETCHED', message);
}
