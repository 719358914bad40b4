import * as z from 'zod';
import type { HistoryStep } from '#room/lifecycle';
import { textSchema as text } from '#room/text';
import { calendarDateSchema } from '#room/time';
import { clockTimeSchema } from './moment.js';

/** Reads one step in the life of a submission. */
export const submissionStepSchema = z.strictObject({
  to: text,
  date: calendarDateSchema,
  time: clockTimeSchema.optional(),
  by: text.optional(),
  reason: text.optional(),
});

/**
 * A step in the life of a submission: the state reached, when, by whom and why.
 *
 * Vietnamese: bước xử lý báo cáo.
 *
 * @example
 * ```ts
 * import type { SubmissionStep } from 'danvan/workflow';
 *
 * const step: SubmissionStep = { to: 'returned', date: '2026-10-06', reason: 'sai kỳ' };
 * ```
 *
 * @category Workflow
 */
export interface SubmissionStep extends HistoryStep {
  /** The time of the day, `14:00`; orders what happened on one day. */
  readonly time?: string | undefined;
  /** Why: whoever sends a report back says so. */
  readonly reason?: string | undefined;
}
