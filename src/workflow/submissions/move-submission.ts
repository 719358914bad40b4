import { below, readable, requireObject, type ParseResult } from '#room/findings';
import { asFrozen } from '#room/kit';
import { moveTo, type Lifecycle } from '#room/lifecycle';
import { readGiven } from '#room/records';
import { workflowFinding } from '../findings.js';
import { startOf } from './moment.js';
import type { Submission } from './submission.js';
import { submissionStepSchema, type SubmissionStep } from './submission-step.js';
import { lifecycleOf, type WorkflowOptions } from './workflow-options.js';

/**
 * Moves a submission on: sends it, sends it back, accepts it.
 *
 * Vietnamese: gửi, trả lại, tiếp nhận báo cáo.
 *
 * Findings: `shape/*`, `lifecycle/move-not-allowed`, `lifecycle/requirement-missing` where nobody says
 * why it goes back, `lifecycle/unknown-state`, `workflow/steps-backwards`.
 *
 * @param submission - The submission.
 * @param step - The state to go to, when, by whom and why.
 * @param options - The lifecycle, where it is not the usual one.
 * @returns The submission with one step more, or why it stays.
 *
 * @example
 * ```ts
 * import { moveSubmission, readSubmissions } from 'danvan/workflow';
 *
 * const row = { id: 's1', form: 'bm-01', unit: 'xa-a', period: '2026-Q3' };
 * const [draft] = readSubmissions([row]).values;
 * const sent = draft && moveSubmission(draft, { to: 'submitted', date: '2026-10-05' });
 * sent?.ok && sent.value.history.length; //=> 1
 * const closed = draft && moveSubmission(draft, { to: 'closed', date: '2026-10-05' });
 * closed?.ok; //=> false
 * ```
 *
 * @category Workflow
 */
export function moveSubmission(
  submission: Submission,
  step: SubmissionStep,
  options: WorkflowOptions = {},
): ParseResult<Submission> {
  const read = readGiven(submissionStepSchema, () => step, ['step']);
  if (!read.ok) return read;
  requireObject(submission, 'submission');
  requireObject(options, 'options');
  return readable('The submission', () => moved(submission, read.value, lifecycleOf(options)));
}

function moved(
  submission: Submission,
  step: SubmissionStep,
  lifecycle: Lifecycle,
): ParseResult<Submission> {
  const { to, by, reason } = step;
  const last = submission.history.at(-1);
  const record = { state: last?.to ?? lifecycle.initial, facts: { reason } };
  const way = moveTo(lifecycle, record, { to, by });
  if (!way.ok) return { ok: false, findings: below(way.findings, 'step') };
  if (last !== undefined && startOf(step) < startOf(last)) {
    const facts = { date: startOf(step), before: startOf(last) };
    const place = { path: ['step', 'date'], unit: submission.unit, period: submission.period };
    return { ok: false, findings: [workflowFinding('workflow/steps-backwards', facts, place)] };
  }
  const history = [...submission.history, step];
  return { ok: true, value: asFrozen({ ...submission, history }) };
}
