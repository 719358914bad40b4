import type { Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import { placeOf, type Observation } from '#room/indicators';
import {
  decimalDigits,
  divideExactly,
  multiplyExactly,
  roundHalfUp,
  subtractExactly,
} from '#room/text';
import { exactFigure, type ExactFigure } from './exact-figure.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { sentReports, type SentReport } from './sent-report.js';
import { ruleFinding } from './findings.js';

/** The weight of the last printed digit of a stated rate. */
function precisionOf({ value }: Observation, stated: number): number {
  const given = value.state === 'reported' ? value.precision : undefined;
  return given ?? divideExactly(1, 10 ** decimalDigits(stated));
}

/** Rounded or truncated, a rate lies less than one unit of its last digit off. */
function agrees(stated: ExactFigure, recomputed: number): boolean {
  if (stated.openAbove && recomputed >= stated.amount) return true;
  if (stated.openBelow && recomputed <= stated.amount) return true;
  const off = Math.abs(subtractExactly(stated.amount, recomputed));
  return off < precisionOf(stated.observation, stated.amount);
}

function breach(dataset: Dataset, report: SentReport, observation: Observation): Finding | null {
  const ratio = dataset.catalogue.get(observation.indicator)?.ratio;
  const stated = exactFigure(observation);
  if (ratio === undefined || stated === undefined) return null;
  const above = exactFigure(report.figures.get(ratio.numerator));
  const below = exactFigure(report.figures.get(ratio.denominator));
  if (above === undefined || below === undefined || below.amount === 0) return null;
  const exact = divideExactly(multiplyExactly(above.amount, ratio.factor), below.amount);
  if (agrees(stated, exact)) return null;
  const recomputed = roundHalfUp(exact, Math.max(2, decimalDigits(stated.amount)));
  const params = {
    stated: stated.amount,
    recomputed,
    difference: subtractExactly(stated.amount, recomputed),
    numerator: ratio.numerator,
    numeratorAmount: above.amount,
    denominator: ratio.denominator,
    denominatorAmount: below.amount,
    ...inPercent(dataset, observation.indicator),
  };
  return ruleFinding('rules/stated-rate-differs', params, placeOf(observation));
}

function* breaches(dataset: Dataset, report: SentReport): Iterable<Finding> {
  for (const observation of report.figures.values()) {
    const finding = breach(dataset, report, observation);
    if (finding !== null) yield finding;
  }
}

/**
 * A stated rate is the one that its terms give, but for the rounding of its last printed digit.
 *
 * Vietnamese: tỷ lệ nêu trong báo cáo khớp với số liệu tính lại.
 *
 * A rate that is rounded or truncated lies less than one unit of its last digit from the recomputed
 * one: 240 of 325 is 73,85 %, so 74 % and 73 % agree. Finding: `rules/stated-rate-differs`, a
 * warning.
 *
 * @example
 * ```ts
 * import { statedRateRecomputes } from 'danvan';
 *
 * statedRateRecomputes.name; //=> 'stated-rate-recomputes'
 * ```
 *
 * @category Rules
 */
export const statedRateRecomputes: Rule = Object.freeze({
  name: 'stated-rate-recomputes',
  *check(dataset: Dataset) {
    for (const report of sentReports(dataset)) yield* breaches(dataset, report);
  },
});
