import { marks } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import { groupBy } from '#room/kit';
import { hasMark, isFigure, type Figures } from '../sent/figures.js';
import { groupsOf, type Group } from '../sent/groups.js';
import { rowsByKey } from '../sent/report-key.js';
import { measureAt } from '../sent/series.js';

/** Reports of one kind of one unit, indicator, line and scope, in the order of their days. */
export type Run = readonly number[] | Int32Array;

const special = marks.isCumulative | marks.hasDetail | (3 << marks.measure);

const kindAt = ({ columns, periods }: Figures, row: number): string =>
  periods[columns.periods[row] ?? 0]?.period.kind ?? '';

/** The first day of a row. */
export const firstDayAt = ({ columns, periods }: Figures, row: number): number =>
  periods[columns.periods[row] ?? 0]?.from ?? 0;

/** The last day of a row. */
export const lastDayAt = ({ columns, periods }: Figures, row: number): number =>
  periods[columns.periods[row] ?? 0]?.to ?? 0;

/** Whether rows are a run as they stand: plain reports of one kind, each after the last. */
function isRun(figures: Figures, rows: Int32Array): boolean {
  const first = rows[0] ?? 0;
  const { lines, marks: bits } = figures.columns;
  const kind = kindAt(figures, first);
  let last = -Infinity;
  // By index: this loop sees every row of the dataset.
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const mine = bits[row] ?? 0;
    if ((mine & special) !== 0 || ((mine ^ (bits[first] ?? 0)) & marks.isConsolidated) !== 0) {
      return false;
    }
    if (firstDayAt(figures, row) <= last || lines[row] !== lines[first]) return false;
    if (kindAt(figures, row) !== kind) return false;
    last = lastDayAt(figures, row);
  }
  return true;
}

function runsIn(figures: Figures, rows: Int32Array): readonly Run[] {
  const sent = rows.filter(
    (row) =>
      !hasMark(figures, row, marks.isCumulative) &&
      measureAt(figures, row) === 'actual' &&
      isFigure(figures, row),
  );
  return [...rowsByKey(figures, sent, { days: true }).values()].flatMap((series) =>
    [...groupBy(series, (row) => kindAt(figures, row)).values()].map((run) =>
      run.toSorted((a, b) => firstDayAt(figures, a) - firstDayAt(figures, b)),
    ),
  );
}

/** A run, and the number of the unit that sent it. */
export interface UnitRun {
  readonly unit: number;
  readonly run: Run;
}

const runsOfGroup = (figures: Figures, { rows }: Group): readonly Run[] =>
  isRun(figures, rows) ? [rows] : runsIn(figures, rows);

/** The runs of an indicator that have some reports at the least. */
export function* runsOf(figures: Figures, indicator: Indicator, least: number): Iterable<UnitRun> {
  for (const group of groupsOf(figures, indicator)) {
    if (group.rows.length < least) continue;
    for (const run of runsOfGroup(figures, group)) {
      if (run.length >= least) yield { unit: group.unit, run };
    }
  }
}
