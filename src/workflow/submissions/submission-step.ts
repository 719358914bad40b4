import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import type { HistoryStep } from '#room/lifecycle';
import { textSchema as text } from '#room/text';
import { calendarDateSchema } from '#room/time';
import { clockTimeSchema } from './moment.js';

/** Reads one step in the life of a submission. */
export const submissionStepSchema = strictObject({
  to: text,
  date: calendarDateSchema,
  time: z.optional(clockTimeSchema),
  by: z.optional(text),
  reason: z.optional(text),
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
