import { marks, type Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { comparisonFinding } from './findings.js';
import type { Rule } from './rule.js';
import { counts, figuresOf, hasMark, type Figures } from './sent/figures.js';
import { placeAt } from './sent/given.js';

const mostHeld = Number.MAX_SAFE_INTEGER;

const left = marks.isConsolidated | marks.isCumulative;

/** The sum of all own figures, and the row of the largest. */
function sumOf(figures: Figures, indicator: Indicator) {
  const { amounts } = figures.columns;
  const { rows } = figures.figureRows(figures.indicatorPlaces.get(indicator.code) ?? -1);
  let sum = 0;
  let largest = -1;
  let most = -1;
  // By index: this loop sees every row of the dataset.
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    if (hasMark(figures, row, left) || !counts(figures, row)) continue;
    const amount = Math.abs(amounts[row] ?? 0);
    sum += amount;
    if (amount > most) {
      most = amount;
      largest = row;
    }
  }
  return { sum, largest };
}

function* breaches(figures: Figures, indicator: Indicator): Iterable<Finding> {
  const { sum, largest } = sumOf(figures, indicator);
  const held = mostHeld / 10 ** indicator.decimals;
  if (sum <= held || largest < 0) return;
  const params = { sum, most: held };
  yield comparisonFinding('dataset/sum-too-large', params, placeAt(figures, largest));
}

/**
 * The figures of an indicator add up to what a number can hold to the last digit.
 *
 * Vietnamese: tổng số không vượt quá mức tính chính xác.
 *
 * Beyond 9.007.199.254.740.991, counted in the last decimal of the indicator, sums are rounded. Finding:
 * `dataset/sum-too-large`, a warning.
 *
 * @example
 * ```ts
 * import { sumsAreExact } from 'danvan/rules';
 *
 * sumsAreExact.name; //=> 'sums-are-exact'
 * ```
 *
 * @category Rules
 */
export const sumsAreExact: Rule = Object.freeze({
  name: 'sums-are-exact',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const indicator of figures.indicators) {
      if (indicator.combine.unit === 'sum') yield* breaches(figures, indicator);
    }
  },
});
