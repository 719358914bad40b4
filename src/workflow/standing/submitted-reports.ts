import { readable, requireObject, requireShape } from '#room/findings';
import { deepFreeze } from '#room/kit';
import type { ReceivedReport, UnusableReport } from '#room/obligations';
import { momentSchema, type Moment } from '../submissions/moment.js';
import { requireSubmissions } from '../submissions/require-submissions.js';
import type { Submission } from '../submissions/submission.js';
import { lifecycleOf, type WorkflowOptions } from '../submissions/workflow-options.js';
import { reportsOfSubmissions } from './reports-of-submissions.js';

/**
 * What came in, as a reminder asks for it.
 *
 * Vietnamese: báo cáo đã gửi đến và tình trạng sử dụng.
 *
 * @example
 * ```ts
 * import type { SubmittedReports } from 'danvan/workflow';
 *
 * const count = ({ received, unusable }: SubmittedReports) => received.length + unusable.length;
 * ```
 *
 * @category Workflow
 */
export interface SubmittedReports {
  /** What was accepted, and what nobody has looked at yet: neither is to be reminded of. */
  readonly received: readonly ReceivedReport[];
  /** What could not be used, was empty, or went back. */
  readonly unusable: readonly UnusableReport[];
}

/**
 * What came in up to a moment, for {@link overdueReports} and {@link composeReminder}.
 *
 * Vietnamese: báo cáo đã gửi đến, để lập danh sách đôn đốc.
 *
 * @param submissions - All submissions, from {@link readSubmissions}.
 * @param at - A day, at its end, or a time of it.
 * @param options - The lifecycle, where it is not the usual one.
 * @returns What came, frozen; spread it into the options of the reminder.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no list or no moment.
 *
 * @example
 * ```ts
 * import { readSubmissions, submittedReports } from 'danvan/workflow';
 *
 * const row = { id: 's1', form: 'bm-01', unit: 'xa-a', period: '2026-Q3', fault: 'unreadable' } as const;
 * const history = [{ to: 'submitted', date: '2026-10-05' }] as const;
 * const { values } = readSubmissions([{ ...row, history }]);
 * submittedReports(values, '2026-10-31').unusable[0]?.reason; //=> 'unreadable'
 * ```
 *
 * @category Workflow
 */
export function submittedReports(
  submissions: readonly Submission[],
  at: Moment,
  options: WorkflowOptions = {},
): SubmittedReports {
  requireShape(at, momentSchema, 'at');
  requireObject(options, 'options');
  return readable('The submissions', () => {
    const list = requireSubmissions(submissions);
    const reports = reportsOfSubmissions(list, lifecycleOf(options), at);
    return deepFreeze({
      received: reports.flatMap(({ received, pending }) => [...received, ...pending]),
      unusable: reports.flatMap(({ unusable }) => unusable),
    });
  });
}
