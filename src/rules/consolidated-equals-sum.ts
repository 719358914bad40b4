import {
  addQuantities,
  isBottom,
  marks,
  numbersBelow,
  quantityAt,
  rowsAt,
  type Dataset,
  type Quantity,
} from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { comparisonFinding } from './findings.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { counts, figuresOf, hasMark, isFigure, type Figures } from './sent/figures.js';
import { placeAt } from './sent/given.js';
import { groupsOf } from './sent/groups.js';
import { reportKey } from './sent/report-key.js';
import { sumFacts } from './sent/sum-facts.js';
import { sumsOtherwise } from './sent/sum-otherwise.js';
import { atLeast, doubtOf, same } from './sent/verdict.js';

const withAnyLine = { line: true, scope: true } as const;

/** The row that speaks for a unit in each of its reports: for all below it, else its own. */
function speakingRows(figures: Figures, rows: Int32Array, isOwn: boolean) {
  const speaking = new Map<number | string, number>();
  for (const row of rows) {
    if (!counts(figures, row) || !isFigure(figures, row)) continue;
    const isConsolidated = hasMark(figures, row, marks.isConsolidated);
    if (isOwn && isConsolidated) continue;
    const key = reportKey(figures, row, withAnyLine);
    const known = speaking.get(key);
    const isLess = known !== undefined && hasMark(figures, known, marks.isConsolidated);
    if (known === undefined || (isConsolidated && !isLess)) speaking.set(key, row);
  }
  return speaking;
}

interface Sum {
  readonly parts: Quantity[];
  reported: number;
}

/** What the units directly below a unit sent, and what it did itself, by report. */
function sumsBelow(figures: Figures, indicator: Indicator, unit: number) {
  const groups = figures.figureRows(figures.indicatorPlaces.get(indicator.code) ?? -1);
  const sums = new Map<number | string, Sum>();
  const below = numbersBelow(figures.tree, unit);
  for (const one of [unit, ...below]) {
    for (const [key, row] of speakingRows(figures, rowsAt(groups, one), one === unit)) {
      const sum = sums.get(key) ?? { parts: [], reported: 0 };
      sums.set(key, sum);
      sum.parts.push(quantityAt(figures, row));
      if (one !== unit) sum.reported += 1;
    }
  }
  return { sums, expected: below.length };
}

function* breaches(figures: Figures, indicator: Indicator): Iterable<Finding> {
  for (const { unit, rows } of groupsOf(figures, indicator)) {
    // A figure of nobody below has nothing to be compared with.
    if (isBottom(figures.tree, unit)) continue;
    const stated = rows.filter(
      (row) => hasMark(figures, row, marks.isConsolidated) && isFigure(figures, row),
    );
    if (stated.length === 0) continue;
    const { sums, expected } = sumsBelow(figures, indicator, unit);
    const otherwise = sumsOtherwise(figures, indicator, { unit });
    const partsOf = (row: number) => {
      const sent = sums.get(reportKey(figures, row, withAnyLine));
      if (sent?.reported === expected) return sent;
      const { own, below, reported } = otherwise(row);
      return { parts: [...own, ...below], reported };
    };
    for (const row of stated) {
      const { parts, reported } = partsOf(row);
      if (parts.length === 0) continue;
      const all = addQuantities(parts);
      const sum = reported === expected ? all : atLeast(all);
      const verdict = same(quantityAt(figures, row), sum);
      if (verdict === 'fits') continue;
      const { amount, value, ...facts } = sumFacts(figures, row, sum);
      const about = { reported, expected, ...inPercent(indicator), ...doubtOf(verdict) };
      const params = { consolidated: amount, consolidatedValue: value, ...facts, ...about };
      yield comparisonFinding('dataset/consolidated-differs', params, placeAt(figures, row));
    }
  }
}

/**
 * A figure that a unit sent for all below it equals the sum of what they sent themselves.
 *
 * Vietnamese: số tổng hợp bằng tổng số liệu của các đơn vị trực thuộc.
 *
 * Held for the units directly below that have sent the same figure for the same days, in one report or
 * in shorter ones, with what the unit did itself; where not all of them have, they are at most the consolidated figure. Finding:
 * `dataset/consolidated-differs`, a warning.
 *
 * @example
 * ```ts
 * import { consolidatedEqualsSum } from 'danvan/rules';
 *
 * consolidatedEqualsSum.name; //=> 'consolidated-equals-sum'
 * ```
 *
 * @category Rules
 */
export const consolidatedEqualsSum: Rule = Object.freeze({
  name: 'consolidated-equals-sum',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    if ((figures.any.marks & marks.isConsolidated) === 0) return;
    for (const indicator of figures.indicators) {
      if (indicator.combine.unit === 'sum') yield* breaches(figures, indicator);
    }
  },
});
