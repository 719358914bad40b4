import type { PushedLists } from '#room/aggregation';
import { DanvanError } from '#room/findings';
import type { AnswerRow } from '../statement/ask.js';
import { wholeIn } from '../statement/read-row.js';
import { byFigure, placed } from './sums-of-units.js';

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

function partlyIn(row: AnswerRow): Partly {
  const unit = wholeIn(row, 'unit_key');
  // Reports do not overlap here: what has an error is for days that lack.
  if (wholeIn(row, 'b') === 1) return { unit, reason: 'error' };
  return { unit, reason: wholeIn(row, 'a') === 1 ? 'outside-period' : 'part-of-period' };
}

/** The days of the latest states that count, by unit, figure and period. */
function latestDays(rows: readonly AnswerRow[]): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const row of rows) {
    if (wholeIn(row, 'e') !== 1 || wholeIn(row, 'c') !== 1) continue;
    const key = keyOf(row);
    latest.set(key, Math.max(latest.get(key) ?? -Infinity, wholeIn(row, 'b')));
  }
  return latest;
}

const keyOf = (row: AnswerRow): string =>
  ['unit_key', 'indicator_key', 'sum_key'].map((column) => wholeIn(row, column)).join(' ');

function reasonOf(row: AnswerRow, latest: ReadonlyMap<string, number>): RowOfUnit['reason'] {
  if (wholeIn(row, 'd') === 1) return 'error';
  if (wholeIn(row, 'c') !== 1) return 'outside-period';
  const day = latest.get(keyOf(row));
  // A part of a total that was sent itself.
  if (wholeIn(row, 'e') > 1) {
    return day === undefined || day === wholeIn(row, 'b') ? 'other-report' : 'earlier-state';
  }
  return day === undefined || day === wholeIn(row, 'b') ? null : 'earlier-state';
}

/** The rows of an answer that tell of lists. */
export interface ListRows {
  readonly partly: readonly AnswerRow[];
  readonly silent: readonly AnswerRow[];
  readonly places: readonly AnswerRow[];
}

/** Reads who lacks, and where rows stand. */
export function listsOfUnits({ partly, silent, places }: ListRows): ListsOfUnits {
  const latest = latestDays(places);
  const rows = places.map((row) =>
    placed(row, {
      unit: wholeIn(row, 'unit_key'),
      position: wholeIn(row, 'a'),
      reason: reasonOf(row, latest),
    }),
  );
  return {
    partly: byFigure(partly.map((row) => placed(row, partlyIn(row)))),
    silent: byFigure(silent.map((row) => placed(row, wholeIn(row, 'unit_key')))),
    rows: byFigure(rows),
  };
}

/** Lists that were not fetched are no empty ones. */
export function notFetched(list: string): never {
  const lists = list === 'contributors' ? "lists: 'all'" : "lists: 'heard'";
  const message = `"${list}" was not fetched from the database; run the plan with "${lists}".`;
  throw new DanvanError('LISTS_NOT_FETCHED', message);
}
