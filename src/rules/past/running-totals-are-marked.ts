import type { Dataset } from '#room/aggregation';
import { pastFinding } from './findings.js';
import { leastReports, seen } from '../glance/glance.js';
import type { Rule } from '../rule.js';
import { figuresOf, type Figures } from '../sent/figures.js';
import { periodIdAt, placeAt, plainAmount } from '../sent/given.js';
import { firstDayAt, lastDayAt, runsOf, type Run } from './runs.js';

/** How small a step may be beside the usual one. */
const leastStep = 0.4;

const startOfYearAt = ({ columns, periods }: Figures, row: number): number =>
  periods[columns.periods[row] ?? 0]?.start ?? 0;

/** How many reports from a place on follow each other without a gap within the year it begins. */
function yearFrom(figures: Figures, run: Run, at: number): number {
  const first = run[at] ?? 0;
  const start = startOfYearAt(figures, first);
  if (firstDayAt(figures, first) !== start) return 1;
  let next = at + 1;
  while (
    next < run.length &&
    startOfYearAt(figures, run[next] ?? 0) === start &&
    firstDayAt(figures, run[next] ?? 0) === lastDayAt(figures, run[next - 1] ?? 0) + 1
  ) {
    next += 1;
  }
  return next - at;
}

/** Whether each amount is about one usual step above the last. */
function risesEvenly(figures: Figures, rows: Run): boolean {
  const step = plainAmount(figures, rows.at(-1) ?? -1) / rows.length;
  let last = 0;
  for (const row of rows) {
    const amount = plainAmount(figures, row);
    if (!(amount - last >= leastStep * step) || amount === last) return false;
    last = amount;
  }
  return true;
}

function* yearsOf(figures: Figures, run: Run): Iterable<Run> {
  for (let at = 0; at < run.length;) {
    const count = yearFrom(figures, run, at);
    const rows = run.slice(at, at + count);
    if (count >= leastReports && risesEvenly(figures, rows)) yield rows;
    at += count;
  }
}

const asked = Object.freeze({ least: leastReports, asked: seen.mayRise });

/**
 * Running totals say that they are: 10, 20, 30, 40 for the four quarters of a year are perhaps totals
 * since its first day.
 *
 * Vietnamese: số lũy kế được ghi là lũy kế.
 *
 * Held for figures in period that add up over time, from four reports on that follow each other from
 * the first day of a year: each is above the last by at least two fifths of the usual step. Finding:
 * `rules/looks-like-running-totals`, a warning at the last of them.
 *
 * @example
 * ```ts
 * import { runningTotalsAreMarked } from 'danvan/rules';
 *
 * runningTotalsAreMarked.name; //=> 'running-totals-are-marked'
 * ```
 *
 * @category Rules
 */
export const runningTotalsAreMarked: Rule = Object.freeze({
  name: 'running-totals-are-marked',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const indicator of figures.indicators) {
      if (indicator.combine.time !== 'sum') continue;
      for (const { run } of runsOf(figures, indicator, asked)) {
        for (const rows of yearsOf(figures, run)) {
          const amounts = [...rows].map((row) => plainAmount(figures, row));
          const params = { amounts, periods: [...rows].map((row) => periodIdAt(figures, row)) };
          const place = placeAt(figures, rows.at(-1) ?? 0);
          yield pastFinding('rules/looks-like-running-totals', params, place);
        }
      }
    }
  },
});
