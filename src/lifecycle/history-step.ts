import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema as text } from '#room/text';
import { calendarDateSchema, type CalendarDate } from '#room/time';

/** Reads the steps made within a lifecycle. */
export const historySchema = z._default(
  z.readonly(
    z.array(z.readonly(strictObject({ to: text, date: calendarDateSchema, by: z.optional(text) }))),
  ),
  [],
);

/**
 * A move made within a lifecycle: the state reached, the day, and the role of who moved.
 *
 * Vietnamese: bước đã thực hiện.
 *
 * @example
 * ```ts
 * import type { HistoryStep } from 'danvan/documents';
 *
 * const step: HistoryStep = { to: 'signed', date: '2021-04-08', by: 'parties' };
 * ```
 *
 * @category Lifecycle
 */
export interface HistoryStep {
  /** The id of the state that it came to. */
  readonly to: string;
  /** The day of the step. */
  readonly date: CalendarDate;
  /** Who did it: the id of a unit or post. */
  readonly by?: string | undefined;
}
