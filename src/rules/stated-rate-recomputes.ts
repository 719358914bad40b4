import { quantityAt, type Dataset, type Quantity } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { decimalDigits, roundHalfUp, subtractExactly } from '#room/text';
import { ruleFinding } from './findings.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { figuresOf, isFigure, type Figures } from './sent/figures.js';
import { finderOf } from './sent/finder.js';
import { placeAt, wordedValue } from './sent/given.js';
import { groupsOf } from './sent/groups.js';
import { precisionAt, recomputed } from './sent/recomputed.js';
import { doubtOf, type Verdict } from './sent/verdict.js';

/** Rounded or truncated, a rate lies less than one unit of its last digit off. */
function judge(stated: Quantity, exact: Quantity, precision: number): Verdict {
  const isOff = (from: number, to: number, [least, most]: readonly [number, number]): boolean =>
    least >= to + precision || most <= from - precision;
  if (isOff(stated.from, stated.to, [exact.from, exact.to])) return 'impossible';
  const { plausibleFrom, plausibleTo } = stated;
  const isFar = isOff(plausibleFrom, plausibleTo, [exact.plausibleFrom, exact.plausibleTo]);
  return isFar ? 'implausible' : 'fits';
}

interface Rate {
  readonly row: number;
  readonly above: number;
  readonly below: number;
}

function breach(figures: Figures, indicator: Indicator, rate: Rate): Finding | null {
  const { ratio } = indicator;
  const stated = quantityAt(figures, rate.row);
  const [above, below] = [quantityAt(figures, rate.above), quantityAt(figures, rate.below)];
  const exact = ratio === undefined ? null : recomputed(above, below, ratio.factor);
  if (ratio === undefined || exact === null) return null;
  const verdict = judge(stated, exact, precisionAt(figures, rate.row));
  if (verdict === 'fits') return null;
  const named = stated.amount ?? stated.from;
  const digits = Math.max(2, Math.min(9, decimalDigits(named)));
  const again = roundHalfUp(exact.amount ?? (exact.from > named ? exact.from : exact.to), digits);
  const params = {
    stated: named,
    recomputed: again,
    difference: subtractExactly(named, again),
    numerator: ratio.numerator,
    numeratorAmount: above.amount ?? above.from,
    denominator: ratio.denominator,
    denominatorAmount: below.amount ?? below.from,
    ...inPercent(indicator),
    ...doubtOf(verdict),
    statedValue: wordedValue(figures, rate.row),
    numeratorValue: wordedValue(figures, rate.above),
    denominatorValue: wordedValue(figures, rate.below),
  };
  return ruleFinding('rules/stated-rate-differs', params, placeAt(figures, rate.row));
}

function* breaches(figures: Figures, indicator: Indicator): Iterable<Finding> {
  const { numerator = '', denominator = '' } = indicator.ratio ?? {};
  const finders = [finderOf(figures, numerator), finderOf(figures, denominator)] as const;
  for (const { unit, rows } of groupsOf(figures, indicator)) {
    const [findAbove, findBelow] = [finders[0](unit), finders[1](unit)];
    for (const [at, row] of rows.entries()) {
      if (!isFigure(figures, row)) continue;
      const rate = { row, above: findAbove(row, at), below: findBelow(row, at) };
      if (rate.above < 0 || rate.below < 0) continue;
      const finding = breach(figures, indicator, rate);
      if (finding !== null) yield finding;
    }
  }
}

/**
 * A stated rate is the one that its terms give, but for the rounding of its last printed digit.
 *
 * Vietnamese: tỷ lệ nêu trong báo cáo khớp với số liệu tính lại.
 *
 * A rate that is rounded or truncated lies less than one unit of its last digit from the recomputed
 * one: 240 of 325 is 73,85 %, so 74 % and 73 % agree. Figures with a word are held to their bounds.
 * Finding: `rules/stated-rate-differs`, a warning.
 *
 * @example
 * ```ts
 * import { statedRateRecomputes } from 'danvan/rules';
 *
 * statedRateRecomputes.name; //=> 'stated-rate-recomputes'
 * ```
 *
 * @category Rules
 */
export const statedRateRecomputes: Rule = Object.freeze({
  name: 'stated-rate-recomputes',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const indicator of figures.indicators) {
      if (indicator.ratio !== undefined) yield* breaches(figures, indicator);
    }
  },
});
