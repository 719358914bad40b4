import { marks, type Dataset } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import { pastFinding } from './findings.js';
import { seen } from '../glance/glance.js';
import type { Rule } from '../rule.js';
import { counts, figuresOf, isFigure, type Figures } from '../sent/figures.js';
import { periodIdAt, reportAt, plainAmount } from '../sent/given.js';
import { firstDayAt, lastDayAt, runsOf } from './runs.js';

/** Figures above zero that must be the same, to tell. */
const leastSame = 5;

/** A report that says what the one before said. */
interface Copy {
  readonly row: number;
  readonly before: number;
  /** How many figures are the same, and how many of them are above zero. */
  same: number;
  above: number;
}

const keyAt = ({ columns, periods }: Figures, row: number): number =>
  (columns.units[row] ?? 0) * periods.length + (columns.periods[row] ?? 0);

const asked = Object.freeze({ least: 2, asked: seen.mayRepeat });

/** Counts the figures of an indicator that are those of the report right before. */
function countSame(figures: Figures, indicator: Indicator, copies: Map<number, Copy>): void {
  for (const { run } of runsOf(figures, indicator, asked)) {
    for (let at = 1; at < run.length; at += 1) {
      const [row, before] = [run[at] ?? 0, run[at - 1] ?? 0];
      const amount = plainAmount(figures, row);
      const follows = lastDayAt(figures, before) + 1 === firstDayAt(figures, row);
      if (!follows || amount !== plainAmount(figures, before)) continue;
      const key = keyAt(figures, row);
      const copy = copies.get(key) ?? { row, before, same: 0, above: 0 };
      copies.set(key, copy);
      copy.same += 1;
      if (amount > 0) copy.above += 1;
    }
  }
}

const apart = marks.isCumulative | (3 << marks.measure);

/** How many figures of what happened in the period each of some reports has. */
function figuresIn(
  figures: Figures,
  reports: ReadonlyMap<number, Copy>,
): ReadonlyMap<number, number> {
  const { indicators: codes, marks: bits, count } = figures.columns;
  const isSum = figures.indicators.map(({ combine }) => combine.time === 'sum');
  const found = new Map<number, number>();
  // By index: this loop sees every row of the dataset.
  for (let row = 0; row < count; row += 1) {
    const key = keyAt(figures, row);
    const isAsked = reports.has(key) && isSum[codes[row] ?? -1] === true;
    if (!isAsked || ((bits[row] ?? 0) & apart) !== 0) continue;
    if (counts(figures, row) && isFigure(figures, row)) found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

/**
 * A report is not the one before, sent again: somewhere its figures differ.
 *
 * Vietnamese: số liệu không sao chép nguyên từ kỳ trước.
 *
 * Held where at least five figures of what happened in the period, above zero, are the same as in the
 * report of the same kind just before, and none differs. Finding: `rules/copied-from-before`, a
 * warning, once for each unit and period.
 *
 * @example
 * ```ts
 * import { reportsAreNotCopied } from 'danvan/rules';
 *
 * reportsAreNotCopied.name; //=> 'reports-are-not-copied'
 * ```
 *
 * @category Rules
 */
export const reportsAreNotCopied: Rule = Object.freeze({
  name: 'reports-are-not-copied',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    const copies = new Map<number, Copy>();
    for (const indicator of figures.indicators) {
      if (indicator.combine.time === 'sum') countSame(figures, indicator, copies);
    }
    const many = new Map([...copies].filter(([, { above }]) => above >= leastSame));
    if (many.size === 0) return;
    const all = figuresIn(figures, many);
    for (const [key, { row, before, same, above }] of many) {
      if (same !== all.get(key)) continue;
      const params = { figures: above, otherPeriod: periodIdAt(figures, before) };
      yield pastFinding('rules/copied-from-before', params, reportAt(figures, row));
    }
  },
});
