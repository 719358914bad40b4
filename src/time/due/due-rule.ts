import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema } from '#room/text';

const common = {
  /** Identity of the rule, for assignments. */
  id: textSchema,
  /** The act that sets it. */
  basis: z.optional(textSchema),
  /** What happens where the day is a day off. */
  onDayOff: z._default(
    z.enum(['stay', 'next-working-day', 'previous-working-day']),
    'next-working-day',
  ),
};

const days = z.int().check(z.minimum(-3660), z.maximum(3660));

/**
 * Reads a {@link DueRule}.
 *
 * Vietnamese: quy định thời hạn gửi báo cáo.
 *
 * @example
 * ```ts
 * import { dueRuleSchema } from 'danvan/schemas';
 *
 * const rule = dueRuleSchema.parse({ id: 'monthly', kind: 'day-of-month', day: 15 });
 * rule.onDayOff; //=> 'next-working-day'
 * ```
 *
 * @category Time
 */
export const dueRuleSchema = z.discriminatedUnion('kind', [
  /** Days after the last day of the period; before it where the number is below zero. */
  strictObject({ ...common, kind: z.literal('calendar-days'), days }),
  strictObject({ ...common, kind: z.literal('working-days'), days }),
  strictObject({
    ...common,
    kind: z.literal('day-of-month'),
    /** Where the month is shorter, its last day. */
    day: z.int().check(z.minimum(1), z.maximum(31)),
    /** 0 for the month in which the period ends, 1 for the month after. */
    monthOffset: z._default(z.int().check(z.minimum(-120), z.maximum(120)), 0),
  }),
]);

/**
 * When a report is due, told from the last day of its period.
 *
 * Vietnamese: quy định thời hạn gửi báo cáo.
 *
 * A day off moves the due date to the next working day unless `onDayOff` says otherwise, as in Bộ
 * luật Dân sự 91/2015/QH13, Điều 148 khoản 5.
 *
 * @example
 * ```ts
 * import type { DueRule } from 'danvan/time';
 *
 * const rule: DueRule = { id: 'soon', kind: 'working-days', days: 5, onDayOff: 'stay' };
 * ```
 *
 * @category Time
 */
export type DueRule = Readonly<z.output<typeof dueRuleSchema>>;
