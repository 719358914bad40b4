import { quantityAt, type Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { multiplyExactly } from '#room/text';
import { ruleFinding } from './findings.js';
import { inPercent } from './in-percent.js';
import { carriedOverOf } from './relations/carried-over.js';
import type { Rule } from './rule.js';
import { figuresOf, isFigure, type Figures } from './sent/figures.js';
import { finderOf, findingRows } from './sent/finder.js';
import { placeAt, plainAmount, wordedValue } from './sent/given.js';
import { groupsOf } from './sent/groups.js';
import { measureAt } from './sent/series.js';

/** Whether an indicator is counted from another, be it by a third one. */
function isPartOf({ indicators, indicatorPlaces }: Figures, part: string, whole: string): boolean {
  const seen = new Set<string>();
  for (let code: string | undefined = part; code !== undefined && !seen.has(code);) {
    seen.add(code);
    code = indicators[indicatorPlaces.get(code) ?? -1]?.partOf;
    if (code === whole) return true;
  }
  return false;
}

/** From this factor on a rate is not printed as a fraction. */
const leastFactor = 10;

/** Rates whose terms were not sent, so that nothing else tells whether they are right. */
function* aloneAmong(figures: Figures, indicator: Indicator): Iterable<number> {
  const { numerator = '', denominator = '' } = indicator.ratio ?? {};
  const finders = [finderOf(figures, numerator), finderOf(figures, denominator)];
  for (const { unit, rows } of groupsOf(figures, indicator)) {
    const finds = finders.map((finderFor) => finderFor(unit));
    for (const [at, row] of rows.entries()) {
      if (finds.some((find) => find(row, at) < 0)) yield row;
    }
  }
}

function* fractions(figures: Figures, indicator: Indicator, factor: number): Iterable<Finding> {
  for (const row of aloneAmong(figures, indicator)) {
    const rate = plainAmount(figures, row);
    if (!(rate > 0 && rate <= 1) || measureAt(figures, row) === 'change') continue;
    const params = { rate, perhaps: multiplyExactly(rate, factor), ...inPercent(indicator) };
    yield ruleFinding('rules/rate-like-fraction', params, placeAt(figures, row));
  }
}

/** Whether something was carried over, so that more may have ended than came in. */
function mayExceed(figures: Figures, code: string): (row: number) => boolean {
  const whole = figures.indicators[figures.indicatorPlaces.get(code) ?? -1];
  if (whole?.carriedOver === undefined) return () => false;
  const find = findingRows(figures, [finderOf(figures, code)]);
  const withCarriedOver = carriedOverOf(figures, whole);
  return (row) => {
    const other = find(row);
    return other >= 0 && (withCarriedOver(other).facts.carriedOver ?? 0) > 0;
  };
}

function* tooHigh(figures: Figures, indicator: Indicator, most: number): Iterable<Finding> {
  const isUsual = mayExceed(figures, indicator.ratio?.denominator ?? '');
  for (const { rows } of groupsOf(figures, indicator)) {
    for (const row of rows) {
      if (!isFigure(figures, row) || measureAt(figures, row) === 'change') continue;
      const { amount, from, plausibleFrom } = quantityAt(figures, row);
      if (plausibleFrom <= most || isUsual(row)) continue;
      const value = wordedValue(figures, row);
      const params = { rate: amount ?? from, most, value, ...inPercent(indicator) };
      yield ruleFinding('rules/rate-out-of-range', params, placeAt(figures, row));
    }
  }
}

/**
 * A rate of a part is not above the whole, and was not written as a fraction.
 *
 * Vietnamese: tỷ lệ nằm trong khoảng hợp lý.
 *
 * The first is held where the numerator is counted from the denominator (`partOf`). The second is asked
 * about where a rate printed in percent is at most 1 and its terms were not sent. Findings:
 * `rules/rate-out-of-range` and `rules/rate-like-fraction`, both warnings.
 *
 * @example
 * ```ts
 * import { ratesInRange } from 'danvan/rules';
 *
 * ratesInRange.name; //=> 'rates-in-range'
 * ```
 *
 * @category Rules
 */
export const ratesInRange: Rule = Object.freeze({
  name: 'rates-in-range',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const indicator of figures.indicators) {
      if (indicator.ratio === undefined) continue;
      const { numerator, denominator, factor } = indicator.ratio;
      if (isPartOf(figures, numerator, denominator)) yield* tooHigh(figures, indicator, factor);
      if (factor >= leastFactor) yield* fractions(figures, indicator, factor);
    }
  },
});
