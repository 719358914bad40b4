import type { Dataset } from '#room/aggregation';
import { placeOf } from '#room/indicators';
import type { Finding } from '#room/findings';
import { subtractExactly } from '#room/text';
import { exactFigure } from './exact-figure.js';
import type { Rule } from './rule.js';
import { sentReports, type SentReport } from './sent-report.js';
import { ruleFinding } from './findings.js';

function* breaches(dataset: Dataset, report: SentReport): Iterable<Finding> {
  for (const [code, observation] of report.figures) {
    const sessionIndicator = dataset.catalogue.get(code)?.sessions;
    if (sessionIndicator === undefined) continue;
    const attended = exactFigure(observation);
    const held = exactFigure(report.figures.get(sessionIndicator));
    if (attended === undefined || held === undefined) continue;
    if (attended.openAbove || held.openBelow) continue;
    const difference = subtractExactly(held.amount, attended.amount);
    if (difference <= 0) continue;
    const params = {
      attendances: attended.amount,
      sessions: held.amount,
      sessionIndicator,
      difference,
    };
    yield ruleFinding('rules/fewer-attendances-than-sessions', params, placeOf(observation));
  }
}

/**
 * There are at least as many attendances as sessions: somebody came to each.
 *
 * Vietnamese: số lượt người không ít hơn số cuộc.
 *
 * Reads `sessions` of the catalogue, within one report of one unit. Finding:
 * `rules/fewer-attendances-than-sessions`, a warning.
 *
 * @example
 * ```ts
 * import { attendancesAtLeastSessions } from 'danvan';
 *
 * attendancesAtLeastSessions.name; //=> 'attendances-at-least-sessions'
 * ```
 *
 * @category Rules
 */
export const attendancesAtLeastSessions: Rule = Object.freeze({
  name: 'attendances-at-least-sessions',
  *check(dataset: Dataset) {
    for (const report of sentReports(dataset)) yield* breaches(dataset, report);
  },
});
