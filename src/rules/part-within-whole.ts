import type { Dataset } from '#room/aggregation';
import { placeOf } from '#room/indicators';
import type { Finding } from '#room/findings';
import { subtractExactly } from '#room/text';
import { exactFigure } from './exact-figure.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { sentReports, type SentReport } from './sent-report.js';
import { ruleFinding } from './findings.js';

function* breaches(dataset: Dataset, report: SentReport): Iterable<Finding> {
  for (const [part, observation] of report.figures) {
    const { partOf: whole, relations } = dataset.catalogue.get(part) ?? {};
    if (whole === undefined) continue;
    const of = exactFigure(observation);
    const from = exactFigure(report.figures.get(whole));
    if (of === undefined || from === undefined || of.openBelow || from.openAbove) continue;
    const difference = subtractExactly(of.amount, from.amount);
    if (difference <= 0) continue;
    const amounts = { part, partAmount: of.amount, whole, wholeAmount: from.amount, difference };
    const params = { ...amounts, ...inPercent(dataset, part) };
    const wrong = relations === 'usual' ? 'rules/part-may-exceed' : 'rules/part-exceeds-whole';
    yield ruleFinding(wrong, params, placeOf(observation));
  }
}

/**
 * A figure counted from another does not exceed it: cases mediated successfully are at most the
 * cases received.
 *
 * Vietnamese: chỉ tiêu thành phần không lớn hơn chỉ tiêu gốc.
 *
 * Reads `partOf` of the catalogue, within one report of one unit. Figures with a qualifier that
 * leaves room are passed over. Finding: `rules/part-exceeds-whole`, an error; where the relation is
 * only `usual`, `rules/part-may-exceed`, a warning.
 *
 * @example
 * ```ts
 * import { partWithinWhole } from 'danvan';
 *
 * partWithinWhole.name; //=> 'part-within-whole'
 * ```
 *
 * @category Rules
 */
export const partWithinWhole: Rule = Object.freeze({
  name: 'part-within-whole',
  *check(dataset: Dataset) {
    for (const report of sentReports(dataset)) yield* breaches(dataset, report);
  },
});
