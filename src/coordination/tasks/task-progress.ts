import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { calendarDateSchema, type CalendarDate } from '#room/time';
import { text, texts } from '../fields.js';

/** Reads a {@link TaskProgress} as it is typed in. */
export const taskProgressSchema = z.readonly(
  strictObject({
    date: calendarDateSchema,
    by: z.optional(text),
    amount: z.optional(z.number().check(z.nonnegative())),
    share: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
    period: z.optional(text),
    note: z.optional(text),
    evidence: texts,
  }),
);

/**
 * What was done for a task by some day, and what shows it.
 *
 * Vietnamese: tiến độ thực hiện, tài liệu minh chứng.
 *
 * `by` is the id of a unit. `amount` is what this entry adds towards the target; `share`, from 0 to
 * 1, is how far the whole task has come by then. `period` is the id of the round, where the task
 * comes round: such an entry closes the round unless its `share` is below 1. `evidence` are ids of
 * documents or words.
 *
 * @example
 * ```ts
 * import type { TaskProgress } from 'danvan/coordination';
 *
 * const progress: TaskProgress = {
 *   date: '2021-06-30',
 *   by: 'ban-dan-van',
 *   amount: 4,
 *   evidence: ['12-BC/BDV'],
 * };
 * ```
 *
 * @category Coordination
 */
export interface TaskProgress {
  readonly date: CalendarDate;
  readonly by?: string | undefined;
  readonly amount?: number | undefined;
  readonly share?: number | undefined;
  readonly period?: string | undefined;
  readonly note?: string | undefined;
  readonly evidence: readonly string[];
}
