import * as z from 'zod';
import { textSchema } from '#room/text';

const common = {
  /** Identity of the rule, for assignments. */
  id: textSchema,
  /** The act that sets it. */
  basis: textSchema.optional(),
  /** What happens where the day is a day off. */
  onDayOff: z
    .enum(['stay', 'next-working-day', 'previous-working-day'])
    .default('next-working-day'),
};

const days = z.int().min(-3660).max(3660);

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
  z.strictObject({ ...common, kind: z.literal('calendar-days'), days }),
  z.strictObject({ ...common, kind: z.literal('working-days'), days }),
  z.strictObject({
    ...common,
    kind: z.literal('day-of-month'),
    /** Where the month is shorter, its last day. */
    day: z.int().min(1).max(31),
    /** 0 for the month in which the period ends, 1 for the month after. */
    monthOffset: z.int().min(-120).max(120).default(0),
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
