import { reachesOver } from '../fast/period-relations.js';
import type { PlainFigure } from '../fast/plain-figures.js';
import { rowKindOf, rowKinds } from '../fast/plain-row.js';
import { rowsOfUnit } from '../fast/rows-of-unit.js';
import { countsLast } from '../fast/asked-scope.js';

/** A row of a plain term that counts by itself, or would but for a later state. */
export interface TermRow {
  readonly row: number;
  /** The last day that it is of. */
  readonly to: number;
  readonly amount: number;
}

/** The rows of a term that a lowest place sent for days of a period. */
export interface TermRows {
  /** By their last days, the latest first where they are states. */
  readonly inside: readonly TermRow[];
  /** What reaches over the ends of the period. */
  readonly outside: readonly number[];
  /** What has an error. */
  readonly wrong: readonly number[];
}

/** How many days of a period asked a report covers; undefined where it touches none. */
function daysIn({ scope, indicator }: PlainFigure, period: number, at: number) {
  const { starts, asked, days } = countsLast(indicator) ? scope.states : scope.flows;
  const from = starts[period] ?? 0;
  const entry = asked.subarray(from, starts[period + 1] ?? from).indexOf(at);
  return entry < 0 ? undefined : days[from + entry];
}

/** Finds what a lowest place sent of a plain term for days of one of the periods. */
export function termRows(figure: PlainFigure, unit: number, at: number): TermRows {
  const { store, rows: asked } = figure.scope;
  const { columns, periods } = store;
  const inside: TermRow[] = [];
  const outside: number[] = [];
  const wrong: number[] = [];
  for (const row of rowsOfUnit(figure, unit)) {
    const period = columns.periods[row] ?? 0;
    const kind = rowKindOf(store, row, asked);
    const days = kind === rowKinds.passedOver ? undefined : daysIn(figure, period, at);
    if (days === undefined) continue;
    if (kind === rowKinds.wrong) wrong.push(row);
    else if (days === reachesOver) outside.push(row);
    else {
      const amount = kind === rowKinds.nil ? 0 : (columns.amounts[row] ?? 0);
      inside.push({ row, to: periods[period]?.to ?? 0, amount });
    }
  }
  return { inside: countsLast(figure.indicator) ? inside.toReversed() : inside, outside, wrong };
}
