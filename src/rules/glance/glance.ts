import { marks } from '#room/aggregation';
import { areOutOfScale, leastOthers } from '#room/kit';
import type { Figures } from '../sent/figures.js';
import {
  emptySheet,
  endsOf,
  repeatsBefore,
  risesThroughYear,
  standsOut,
  type PlacedDays,
  type Sheet,
} from './sheet.js';

/** What is seen at a glance of all that a unit sent for an indicator. */
export const seen = Object.freeze({
  /** Plain reports of which each begins after the last ended. */
  inTime: 1,
  /** These, of one kind, line and scope, of what was counted: one run as it stands. */
  isRun: 2,
  mayDiffer: 4,
  mayStandOut: 8,
  mayRise: 16,
  mayRepeat: 32,
} as const);

/** Earlier reports that there must be, to tell what is usual. */
export const leastEarlier = 8;

/** Reports from the year's first one on that there must be, to tell running totals. */
export const leastReports = 4;

const unplain = marks.isCumulative | marks.hasDetail | marks.isRepeat | marks.isWrong;
const apart = marks.isConsolidated | (3 << marks.measure);
const missing = 2;

/** Rows from one place to another among those of an indicator. */
interface Range {
  readonly rows: Int32Array;
  readonly from: number;
  readonly end: number;
}

/** Fills a sheet, and tells whether its rows are reports in time, and one run. */
function fill(figures: Figures, { rows, from, end }: Range, sheet: Sheet): number {
  const { periods, lines, amounts, marks: bits } = figures.columns;
  const { first, last, kind } = figures.days;
  const row0 = rows[from] ?? 0;
  const bits0 = bits[row0] ?? 0;
  const kind0 = kind[periods[row0] ?? 0];
  let isRun = (bits0 & (3 << marks.measure)) === 0;
  let until = -Infinity;
  for (let at = from; at < end; at += 1) {
    const row = rows[at] ?? 0;
    const mine = bits[row] ?? 0;
    const place = periods[row] ?? 0;
    if ((mine & unplain) !== 0 || (first[place] ?? 0) <= until) return 0;
    until = last[place] ?? 0;
    if (((mine ^ bits0) & apart) !== 0 || lines[row] !== lines[row0] || kind[place] !== kind0) {
      isRun = false;
    }
    sheet.amounts[at - from] = (mine & marks.state) < missing ? (amounts[row] ?? NaN) : NaN;
    sheet.places[at - from] = place;
  }
  sheet.count = end - from;
  return isRun ? seen.inTime | seen.isRun : seen.inTime;
}

/** What may be said of a run: only what is seen here is looked at closely. */
function mayBe(sheet: Sheet, days: PlacedDays): number {
  const [least, most] = endsOf(sheet);
  const isLong = sheet.count > leastOthers;
  return (
    (isLong && areOutOfScale(least, most) ? seen.mayDiffer : 0) |
    (standsOut(sheet, leastEarlier) ? seen.mayStandOut : 0) |
    (risesThroughYear(sheet, days, leastReports) ? seen.mayRise : 0) |
    (repeatsBefore(sheet, days) ? seen.mayRepeat : 0)
  );
}

/** Looks at what each unit sent for an indicator, in the order of the tree; once for all rules. */
export function glancesAt(figures: Figures, place: number): Uint8Array {
  const known = figures.glances.get(place);
  if (known !== undefined) return known;
  const { numbers, starts, rows } = figures.figureRows(place);
  const glances = new Uint8Array(numbers.length);
  let sheet = emptySheet(64);
  for (let at = 0; at < numbers.length; at += 1) {
    const [from, end] = [starts[at] ?? 0, starts[at + 1] ?? 0];
    if (end - from > sheet.amounts.length) sheet = emptySheet(2 * (end - from));
    const bits = fill(figures, { rows, from, end }, sheet);
    glances[at] = (bits & seen.isRun) === 0 ? bits : bits | mayBe(sheet, figures.days);
  }
  figures.glances.set(place, glances);
  return glances;
}
