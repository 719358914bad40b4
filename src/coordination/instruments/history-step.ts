import * as z from 'zod';
import { calendarDateSchema, type CalendarDate } from '#room/time';
import { text } from '../fields.js';

/** Reads the steps made within a lifecycle. */
export const historySchema = z
  .array(z.strictObject({ to: text, date: calendarDateSchema, by: text.optional() }).readonly())
  .readonly()
  .default([]);

/**
 * A move made within a lifecycle: the state reached, the day, and the role of who moved.
 *
 * Vietnamese: bước đã thực hiện.
 *
 * @example
 * ```ts
 * import type { HistoryStep } from 'danvan';
 *
 * const step: HistoryStep = { to: 'signed', date: '2021-04-08', by: 'parties' };
 * ```
 *
 * @category Coordination
 */
export interface HistoryStep {
  readonly to: string;
  readonly date: CalendarDate;
  readonly by?: string | undefined;
}
