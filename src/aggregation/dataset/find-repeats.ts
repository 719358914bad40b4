import { marks, type Columns } from './columns.js';
import type { FigureRows } from './figure-rows.js';
import { detailOf, type Store } from './store.js';

/** A row that says again what an earlier one said. */
export interface Repeat {
  readonly first: number;
  readonly second: number;
}

const stateOf = ({ marks: bits }: Columns, row: number): number => (bits[row] ?? 0) & marks.state;

const missing = 2;
/** Reported or nil: a figure, however vague. */
const isFigure = (state: number): boolean => state < missing;

/** Everything but the amount: basis, scope, measure. */
const kindOf = ({ marks: bits }: Columns, row: number): number =>
  (bits[row] ?? 0) & ~(marks.state | marks.hasDetail | marks.isWrong | marks.isRepeat);

/** Rows of one unit and indicator that certainly repeat nothing: each begins after the last ended. */
function isPlain({ columns, periods }: Store, rows: Int32Array): boolean {
  let last = -Infinity;
  for (const row of rows) {
    const period = periods[columns.periods[row] ?? 0];
    if (period === undefined || period.from <= last) return false;
    last = period.to;
  }
  return true;
}

function keyOf(store: Store, row: number): string {
  const { columns, periods } = store;
  const period = periods[columns.periods[row] ?? 0];
  const isTotal = ((columns.marks[row] ?? 0) & marks.isCumulative) !== 0;
  const { categories, activity } = detailOf(columns, row);
  const parts = Object.entries(categories ?? {}).sort();
  return JSON.stringify([
    isTotal ? period?.start : period?.from,
    period?.to,
    columns.lines[row],
    kindOf(columns, row),
    parts,
    activity ?? null,
  ]);
}

/** Repeats among the rows of one unit and indicator; the first figure counts. */
function among(store: Store, rows: Int32Array, found: Repeat[]): void {
  const { columns } = store;
  const first = new Map<string, number>();
  for (const row of rows) {
    if (stateOf(columns, row) === missing) continue;
    const key = keyOf(store, row);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else if (!isFigure(stateOf(columns, earlier)) && isFigure(stateOf(columns, row))) {
      first.set(key, row);
      found.push({ first: row, second: earlier });
    } else found.push({ first: earlier, second: row });
  }
}

/** All rows that repeat another one: of each the one that counts, and the one that does not. */
export function findRepeats(store: Store, figureRows: FigureRows): readonly Repeat[] {
  const found: Repeat[] = [];
  for (const indicator of store.indicators.keys()) {
    const { starts, rows } = figureRows(indicator);
    for (let at = 0; at + 1 < starts.length; at += 1) {
      const group = rows.subarray(starts[at], starts[at + 1]);
      if (group.length > 1 && !isPlain(store, group)) among(store, group, found);
    }
  }
  return found.sort((a, b) => a.second - b.second);
}
