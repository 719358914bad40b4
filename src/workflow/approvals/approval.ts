import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema as text } from '#room/text';
import { calendarDateSchema, type CalendarDate } from '#room/time';
import { clockTimeSchema } from '../submissions/moment.js';

const waiverSchema = strictObject({
  unit: text,
  reason: z._default(z.string().check(z.trim()), ''),
});

/** Reads an {@link Approval}. */
export const approvalSchema = strictObject({
  /** The id of the unit whose report it is. */
  unit: text,
  /** The id of the form or report. */
  form: text,
  /** The id of the period. */
  period: text,
  /** The day of the approval. */
  date: calendarDateSchema,
  /** The time of the day: `14:00`. Defaults to all of the day. */
  time: z.optional(clockTimeSchema),
  /** The id of the post that approved it. Defaults to nobody named. */
  by: z.optional(text),
  /** The document by which it was approved. Defaults to none. */
  basis: z.optional(text),
  /** Units that are not waited for, and why. Defaults to none. */
  waived: z._default(z.readonly(z.array(z.readonly(waiverSchema))), []),
});

/**
 * A unit that is not waited for, and why.
 *
 * Vietnamese: đơn vị không phải chờ báo cáo.
 *
 * @example
 * ```ts
 * import type { Waiver } from 'danvan/workflow';
 *
 * const waiver: Waiver = { unit: 'xa-a', reason: 'bị bão số 5, gửi sau' };
 * ```
 *
 * @category Workflow
 */
export interface Waiver {
  /** The id of the unit. */
  readonly unit: string;
  /** Without one it is not valid. */
  readonly reason: string;
}

/**
 * The approval of one report of a unit with all that is below it.
 *
 * Vietnamese: phê duyệt báo cáo của một cấp.
 *
 * @example
 * ```ts
 * import type { Approval } from 'danvan/workflow';
 *
 * const approval: Approval = {
 *   ...{ unit: 'tinh-a', form: 'bm-01', period: '2026-Q3', date: '2026-10-15' },
 *   waived: [{ unit: 'xa-c', reason: 'bị bão số 5, gửi sau' }],
 * };
 * ```
 *
 * @category Workflow
 */
export interface Approval {
  /** The id of the unit whose level is approved. */
  readonly unit: string;
  /** The id of the form or report, and of the period. */
  readonly form: string;
  /** The id of the period. */
  readonly period: string;
  /** The day; figures that were accepted on it are in it, where no time says otherwise. */
  readonly date: CalendarDate;
  /** The time of the day: `14:00`. */
  readonly time?: string | undefined;
  /** The id of the post that approves. */
  readonly by?: string | undefined;
  /** The document by which it was approved. */
  readonly basis?: string | undefined;
  /** The units that are not waited for. */
  readonly waived: readonly Waiver[];
}

/**
 * An {@link Approval} as it is stored: `waived` defaults to nobody.
 *
 * Vietnamese: phê duyệt báo cáo của một cấp.
 *
 * @example
 * ```ts
 * import { readApprovals, type ApprovalInput } from 'danvan/workflow';
 *
 * const row: ApprovalInput = { unit: 'tinh-a', form: 'bm-01', period: '2026-Q3', date: '2026-10-15' };
 * readApprovals([row]).values[0]?.waived; //=> []
 * ```
 *
 * @category Workflow
 */
export interface ApprovalInput extends Readonly<z.input<typeof approvalSchema>> {}
