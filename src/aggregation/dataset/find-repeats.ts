import { marks, type Columns } from './columns.js';
import type { FigureRows } from './figure-rows.js';
import { detailOf, type PeriodDays, type Store } from './store.js';

/** A row that says again what another one said, and the one that counts. */
export interface Repeat {
  readonly first: number;
  readonly second: number;
}

const stateOf = ({ marks: bits }: Columns, row: number): number => (bits[row] ?? 0) & marks.state;

const missing = 2;
/** Reported or nil: a figure, however vague. */
const isFigure = (state: number): boolean => state < missing;

/** Basis, scope and measure. */
const kindBits = marks.isCumulative | marks.isConsolidated | (3 << marks.measure);
const kinds = kindBits + 1;
const lineLimit = 2 ** 16;

/** Numbers for the days of each period, in period and as a running total: equal where the days are. */
function dayNumbers(periods: readonly PeriodDays[]): Int32Array {
  const known = new Map<string, number>();
  const numberOf = (from: number, to: number): number => {
    const key = `${from} ${to}`;
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
  return Int32Array.from(
    periods.flatMap(({ from, to, start }) => [numberOf(from, to), numberOf(start, to)]),
  );
}

/** What the search looks things up in. */
interface Search {
  readonly store: Store;
  readonly days: Int32Array;
  readonly found: Repeat[];
}

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

/** The same for two rows where they speak of the same days in the same way; a number if it can be one. */
function keyOf({ store: { columns }, days }: Search, row: number): string | number {
  const bits = columns.marks[row] ?? 0;
  const isTotal = (bits & marks.isCumulative) === 0 ? 0 : 1;
  const when = days[2 * (columns.periods[row] ?? 0) + isTotal] ?? 0;
  const key = (when * lineLimit + (columns.lines[row] ?? 0)) * kinds + (bits & kindBits);
  if ((bits & marks.hasDetail) === 0) return key;
  const { categories, activity } = detailOf(columns, row);
  if (categories === undefined && activity === undefined) return key;
  return JSON.stringify([key, Object.entries(categories ?? {}).sort(), activity ?? null]);
}

/** The rows of one unit and indicator by key, where a key has several; what says nothing is left out. */
function severalOf(search: Search, rows: Int32Array): readonly (readonly number[])[] {
  const first = new Map<string | number, number>();
  const several = new Map<string | number, number[]>();
  for (const row of rows) {
    if (stateOf(search.store.columns, row) === missing) continue;
    const key = keyOf(search, row);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else if (several.get(key)?.push(row) === undefined) several.set(key, [earlier, row]);
  }
  return [...several.values()];
}

/** Repeats among the rows of one unit and indicator; the first figure counts, else the first row. */
function among(search: Search, rows: Int32Array): void {
  const { columns } = search.store;
  for (const group of severalOf(search, rows)) {
    const first = group.find((row) => isFigure(stateOf(columns, row))) ?? group[0] ?? 0;
    for (const second of group) if (second !== first) search.found.push({ first, second });
  }
}

/** All rows that repeat another one: of each the one that counts, and the one that does not. */
export function findRepeats(store: Store, figureRows: FigureRows): readonly Repeat[] {
  const search: Search = { store, days: dayNumbers(store.periods), found: [] };
  for (const indicator of store.indicators.keys()) {
    const { starts, rows } = figureRows(indicator);
    for (let at = 0; at + 1 < starts.length; at += 1) {
      const group = rows.subarray(starts[at], starts[at + 1]);
      if (group.length > 1 && !isPlain(store, group)) among(search, group);
    }
  }
  return search.found.toSorted((a, b) => a.second - b.second);
}
