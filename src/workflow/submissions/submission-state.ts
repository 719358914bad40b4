import { readable, requireObject, requireShape } from '#room/findings';
import { momentSchema, type Moment } from './moment.js';
import { stateBy } from './steps-by.js';
import type { Submission } from './submission.js';
import { lifecycleOf, type WorkflowOptions } from './workflow-options.js';

/**
 * The state of a submission at a moment.
 *
 * Vietnamese: trạng thái của báo cáo.
 *
 * @param submission - The submission.
 * @param at - A day, at its end, or a time of it.
 * @param options - The lifecycle, where it is not the usual one.
 * @returns The id of the state: `draft`, `submitted`, `returned`, `accepted`.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the moment is none.
 *
 * @example
 * ```ts
 * import { readSubmissions, submissionState } from 'danvan/workflow';
 *
 * const history = [{ to: 'submitted', date: '2026-10-05' }, { to: 'accepted', date: '2026-10-07' }];
 * const row = { id: 's1', form: 'bm-01', unit: 'xa-a', period: '2026-Q3', history };
 * const [sent] = readSubmissions([row]).values;
 * sent && submissionState(sent, '2026-10-06'); //=> 'submitted'
 * ```
 *
 * @category Workflow
 */
export function submissionState(
  submission: Submission,
  at: Moment,
  options: WorkflowOptions = {},
): string {
  requireObject(submission, 'submission');
  requireObject(options, 'options');
  requireShape(at, momentSchema, 'at');
  return readable('The submission', () => stateBy(submission, lifecycleOf(options), at));
}
