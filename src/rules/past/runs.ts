import { marks } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import { groupBy } from '#room/kit';
import { hasMark, isFigure, type Figures } from '../sent/figures.js';
import { glancesAt, seen } from '../glance/glance.js';
import { groupsOf } from '../sent/groups.js';
import { rowsByKey } from '../sent/report-key.js';
import { measureAt } from '../sent/series.js';

/** Reports of one kind of one unit, indicator, line and scope, in the order of their days. */
export type Run = readonly number[] | Int32Array;

const kindAt = ({ columns, periods }: Figures, row: number): string =>
  periods[columns.periods[row] ?? 0]?.period.kind ?? '';

/** The first day of a row. */
export const firstDayAt = ({ columns, periods }: Figures, row: number): number =>
  periods[columns.periods[row] ?? 0]?.from ?? 0;

/** The last day of a row. */
export const lastDayAt = ({ columns, periods }: Figures, row: number): number =>
  periods[columns.periods[row] ?? 0]?.to ?? 0;

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

/**
 * The runs of an indicator that have some reports at the least, but for those of which a glance
 * tells that they are not what is asked for.
 *
 * @param asked - A bit of {@link seen}.
 */
export function* runsOf(
  figures: Figures,
  indicator: Indicator,
  { least, asked }: { readonly least: number; readonly asked: number },
): Iterable<UnitRun> {
  const isAsked = (glance: number) => (glance & seen.isRun) === 0 || (glance & asked) !== 0;
  const glances = glancesAt(figures, figures.indicatorPlaces.get(indicator.code) ?? -1);
  for (const { unit, rows, at } of groupsOf(figures, indicator, isAsked)) {
    if (rows.length < least) continue;
    const isRun = ((glances[at] ?? 0) & seen.isRun) !== 0;
    for (const run of isRun ? [rows] : runsIn(figures, rows)) {
      if (run.length >= least) yield { unit, run };
    }
  }
}
