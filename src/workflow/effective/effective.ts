import { readable, requireObject, requireShape } from '#room/findings';
import { asFrozen, deepFreeze, groupBy } from '#room/kit';
import { reportKey } from '../figures/figure-key.js';
import { momentSchema, type Moment } from '../submissions/moment.js';
import { requireSubmissions } from '../submissions/require-submissions.js';
import type { Submission } from '../submissions/submission.js';
import { lifecycleOf, type WorkflowOptions } from '../submissions/workflow-options.js';
import { acceptedSubmissions } from './accepted-submissions.js';
import type { EffectiveData } from './effective-data.js';
import { effectiveReport } from './effective-report.js';
import { scopeShape, withinScope, type SubmissionScope } from './submission-scope.js';

/**
 * Which reports are asked for, and how their states are understood.
 *
 * Vietnamese: phạm vi và quy trình.
 *
 * @example
 * ```ts
 * import type { EffectiveOptions } from 'danvan/workflow';
 *
 * const options: EffectiveOptions = { scope: { forms: ['bm-01'], periods: ['2026-Q3'] } };
 * ```
 *
 * @category Workflow
 */
export interface EffectiveOptions extends WorkflowOptions {
  /** Which reports. Defaults to all. */
  readonly scope?: SubmissionScope | undefined;
}

/**
 * The figures that are in force at a moment: of each, the one that was accepted last.
 *
 * Vietnamese: số liệu có hiệu lực tại một thời điểm.
 *
 * What was sent and not accepted counts for nothing yet, and what was accepted and then sent back no
 * more. A cell of `null` withdraws a figure, an absent one keeps it. The order of the list decides only
 * between what was accepted in the same second.
 *
 * @param submissions - All submissions, from {@link readSubmissions}.
 * @param at - A day, at its end, or a time of it: `2026-10-05T14:00`.
 * @param options - Which reports, and the lifecycle where it is not the usual one.
 * @returns The reports with their figures, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no list or no moment.
 *
 * @example
 * ```ts
 * import { effective, readSubmissions } from 'danvan/workflow';
 *
 * const report = { form: 'bm-01', unit: 'xa-a', period: '2026-Q3' };
 * const sent = (id: string, day: string, cells: { [column: string]: number }) => ({
 *   ...{ ...report, id, filled: { ...report, rows: [{ key: 'xa-a', cells }] } },
 *   history: [{ to: 'submitted', date: day }, { to: 'accepted', date: day }],
 * });
 * const { values } = readSubmissions([
 *   sent('s1', '2026-10-05', { '1': 8, '2': 6 }),
 *   sent('s2', '2026-10-12', { '1': 9 }),
 * ]);
 * const now = effective(values, '2026-10-31');
 * now.reports[0]?.filled?.rows[0]?.cells; //=> { 1: 9, 2: 6 }
 * effective(values, '2026-10-11').reports[0]?.filled?.rows[0]?.cells; //=> { 1: 8, 2: 6 }
 * ```
 *
 * @category Workflow
 */
export function effective(
  submissions: readonly Submission[],
  at: Moment,
  options: EffectiveOptions = {},
): EffectiveData {
  requireShape(at, momentSchema, 'at');
  const { scope = {} } = requireObject(options, 'options');
  requireShape(scope, scopeShape, 'options.scope');
  return readable('The submissions', () => {
    const asked = requireSubmissions(submissions).filter(withinScope(scope));
    const accepted = acceptedSubmissions(asked, lifecycleOf(options), at);
    const reports = [...groupBy(accepted, ({ submission }) => reportKey(submission)).values()];
    return deepFreeze({
      at,
      scope: asFrozen(scope),
      reports: reports.flatMap((each) =>
        each.slice(0, 1).map((first) => effectiveReport(first, each)),
      ),
    });
  });
}
