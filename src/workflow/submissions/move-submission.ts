import { below, type ParseResult } from '#room/findings';
import { deepFreeze } from '#room/kit';
import { moveTo } from '#room/lifecycle';
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
  const lifecycle = lifecycleOf(options);
  const { to, by, reason } = read.value;
  const last = submission.history.at(-1);
  const record = { state: last?.to ?? lifecycle.initial, facts: { reason } };
  const moved = moveTo(lifecycle, record, { to, by });
  if (!moved.ok) return { ok: false, findings: below(moved.findings, 'step') };
  if (last !== undefined && startOf(read.value) < startOf(last)) {
    const facts = { date: startOf(read.value), before: startOf(last) };
    const place = { path: ['step', 'date'], unit: submission.unit, period: submission.period };
    return { ok: false, findings: [workflowFinding('workflow/steps-backwards', facts, place)] };
  }
  const history = [...submission.history, read.value];
  return { ok: true, value: deepFreeze({ ...submission, history }) };
}
