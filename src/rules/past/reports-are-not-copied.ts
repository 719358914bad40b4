import type { Dataset } from '#room/aggregation';
import { pastFinding } from './findings.js';
import type { Rule } from '../rule.js';
import { figuresOf, type Figures } from '../sent/figures.js';
import { periodIdAt, reportAt, plainAmount } from '../sent/given.js';
import { firstDayAt, lastDayAt, runsOf } from './runs.js';

/** Figures above zero that must be the same, to tell. */
const leastSame = 5;

/** A report that says what the one before said. */
interface Copy {
  readonly row: number;
  readonly before: number;
  same: number;
}

interface Compared {
  /** Reports of which a figure differs from the one before, by unit and period. */
  readonly differ: Uint8Array;
  readonly copies: Map<number, Copy>;
}

/** Holds each report of an indicator against the one just before. */
function compare(figures: Figures, { differ, copies }: Compared, code: number): void {
  const indicator = figures.indicators[code];
  if (indicator === undefined || indicator.combine.time !== 'sum') return;
  for (const { unit, run } of runsOf(figures, indicator, 1)) {
    // By index: this loop sees every row of the dataset.
    for (let at = 0; at < run.length; at += 1) {
      const [row, before] = [run[at] ?? 0, run[at - 1] ?? -1];
      const key = unit * figures.periods.length + (figures.columns.periods[row] ?? 0);
      if (differ[key] === 1) continue;
      const amount = plainAmount(figures, row);
      const follows = before >= 0 && lastDayAt(figures, before) + 1 === firstDayAt(figures, row);
      if (!follows || amount !== plainAmount(figures, before)) {
        differ[key] = 1;
        copies.delete(key);
      } else if (amount > 0) {
        const copy = copies.get(key) ?? { row, before, same: 0 };
        copy.same += 1;
        copies.set(key, copy);
      }
    }
  }
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
 * import { reportsAreNotCopied } from 'danvan';
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
    const differ = new Uint8Array(figures.tree.units.length * figures.periods.length);
    const copies = new Map<number, Copy>();
    for (const code of figures.indicators.keys()) compare(figures, { differ, copies }, code);
    for (const { row, before, same } of copies.values()) {
      if (same < leastSame) continue;
      const params = { figures: same, otherPeriod: periodIdAt(figures, before) };
      yield pastFinding('rules/copied-from-before', params, reportAt(figures, row));
    }
  },
});
