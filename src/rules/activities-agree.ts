import { detailOf, quantityAt, type Dataset } from '#room/aggregation';
import { comparisonFinding } from './findings.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { counts, figuresOf, isFigure, type Figures } from './sent/figures.js';
import { placeAt, wordedValue } from './sent/given.js';
import { reportKey } from './sent/report-key.js';
import { doubtOf, namedAmounts, same } from './sent/verdict.js';

/** Rows of one activity and indicator for the same days, by what they have in common. */
function sameActivities(figures: Figures): Iterable<readonly number[]> {
  const { columns } = figures;
  const groups = new Map<string, number[]>();
  for (const [row, { activity }] of columns.details) {
    if (activity === undefined || !counts(figures, row) || !isFigure(figures, row)) continue;
    const report = reportKey(figures, row, { line: true, scope: true });
    const key = `${columns.indicators[row] ?? ''} ${report}`;
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups.values();
}

function difference(figures: Figures, first: number, row: number) {
  const { columns, indicators, tree } = figures;
  const [other, mine] = [quantityAt(figures, first), quantityAt(figures, row)];
  const verdict = same(mine, other);
  const indicator = indicators[columns.indicators[row] ?? -1];
  if (verdict === 'fits' || indicator === undefined) return null;
  const [amount, otherAmount] = namedAmounts(mine, other);
  const params = {
    activity: detailOf(columns, row).activity ?? '',
    amount,
    value: wordedValue(figures, row),
    other: otherAmount,
    otherValue: wordedValue(figures, first),
    otherUnit: tree.units[columns.units[first] ?? -1]?.id ?? '',
    ...inPercent(indicator),
    ...doubtOf(verdict),
  };
  return comparisonFinding('dataset/activity-differs', params, placeAt(figures, row));
}

/**
 * Bodies that report one joint activity report one figure.
 *
 * Vietnamese: số liệu của một hoạt động phối hợp thống nhất.
 *
 * An activity counts once above both, so two figures of it are one too many. Finding:
 * `dataset/activity-differs`, a warning.
 *
 * @example
 * ```ts
 * import { activitiesAgree } from 'danvan/rules';
 *
 * activitiesAgree.name; //=> 'activities-agree'
 * ```
 *
 * @category Rules
 */
export const activitiesAgree: Rule = Object.freeze({
  name: 'activities-agree',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const [first, ...others] of sameActivities(figures)) {
      for (const row of others) {
        const finding = first === undefined ? null : difference(figures, first, row);
        if (finding !== null) yield finding;
      }
    }
  },
});
