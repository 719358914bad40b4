import { isBottom, marks } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import { counts, hasMark, isFigure, type Figures } from './figures.js';
import { plainAmount } from './given.js';
import { reportKey } from './report-key.js';

/** What units sent in one report, in the order of the tree, with running sums. */
export interface Senders {
  readonly units: number[];
  readonly amounts: number[];
  /** The sum of all before each. */
  readonly sums: number[];
}

/** The first place among sorted numbers that is above one of them. */
export function placeAbove(numbers: readonly number[], number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isOwn = (figures: Figures, row: number): boolean =>
  !hasMark(figures, row, marks.isConsolidated) && counts(figures, row) && isFigure(figures, row);

/** Own figures of an indicator, units in the order of the tree. */
export function* ownRows(figures: Figures, indicator: Indicator): Iterable<number> {
  const { rows } = figures.figureRows(figures.indicatorPlaces.get(indicator.code) ?? -1);
  for (const row of rows) if (isOwn(figures, row)) yield row;
}

/** Own figures of units that have places below them. */
export function rowsAbove(figures: Figures, indicator: Indicator): readonly number[] {
  const groups = figures.figureRows(figures.indicatorPlaces.get(indicator.code) ?? -1);
  const { numbers, starts, rows } = groups;
  const above: number[] = [];
  // Units at the bottom are most of them: their rows are not looked at.
  for (const [at, unit] of numbers.entries()) {
    if (isBottom(figures.tree, unit)) continue;
    for (const row of rows.subarray(starts[at], starts[at + 1])) {
      if (isOwn(figures, row)) above.push(row);
    }
  }
  return above;
}

/** Who else sent something in the reports of some rows, by report. */
export function sendersOf(figures: Figures, indicator: Indicator, rows: readonly number[]) {
  const keys = new Set(rows.map((row) => reportKey(figures, row)));
  const senders = new Map<number | string, Senders>();
  for (const row of ownRows(figures, indicator)) {
    const key = reportKey(figures, row);
    if (!keys.has(key)) continue;
    const known = senders.get(key) ?? { units: [], amounts: [], sums: [0] };
    senders.set(key, known);
    const amount = plainAmount(figures, row);
    known.units.push(figures.columns.units[row] ?? 0);
    known.amounts.push(amount);
    known.sums.push((known.sums.at(-1) ?? 0) + amount);
  }
  return senders;
}

/** The years in which units sent an own figure, units in the order of the tree. */
export function unitsByYear(figures: Figures, indicator: Indicator): ReadonlyMap<number, number[]> {
  const byYear = new Map<number, number[]>();
  const { columns, periods } = figures;
  for (const row of ownRows(figures, indicator)) {
    const year = periods[columns.periods[row] ?? 0]?.period.year ?? 0;
    const units = byYear.get(year) ?? [];
    byYear.set(year, units);
    const unit = columns.units[row] ?? 0;
    if (units.at(-1) !== unit) units.push(unit);
  }
  return byYear;
}
