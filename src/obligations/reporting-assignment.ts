import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema } from '#room/text';
import { calendarDateSchema, type PeriodKind } from '#room/time';

const periodKinds = [
  'month',
  'quarter',
  'half-year',
  'nine-months',
  'year',
] as const satisfies readonly PeriodKind[];

/** Reads one {@link ReportingAssignment}. */
export const reportingAssignmentSchema = strictObject({
  /** Ids of units, or a choice of them. */
  units: z.union([
    z.readonly(z.array(textSchema)),
    strictObject({
      /** The units below this one, itself left out. */
      within: z.optional(textSchema),
      level: z.optional(textSchema),
      kind: z.optional(textSchema),
    }),
  ]),
  /** The id of the form or report. */
  form: textSchema,
  /** How often it is owed. */
  periodKind: z.enum(periodKinds),
  /** The first day in force. */
  from: z.optional(calendarDateSchema),
  /** The last day in force. */
  to: z.optional(calendarDateSchema),
  /** The id of the {@link DueRule}. */
  due: z.optional(textSchema),
});

/**
 * Which units owe which form how often, and from when to when.
 *
 * Vietnamese: giao nhiệm vụ báo cáo.
 *
 * `units` are ids, or a choice of units: all that are `within` a unit, of a `level` and of a
 * `kind`, as far as given. Both days are inclusive. To end an assignment give it a last day; a row
 * taken away would change what was owed in the past.
 *
 * @example
 * ```ts
 * import type { ReportingAssignment } from 'danvan/organization';
 *
 * const monthly: ReportingAssignment = {
 *   units: { within: 'tay-ninh', level: 'commune' },
 *   form: 'bm-01',
 *   periodKind: 'month',
 *   from: '2026-01-01',
 * };
 * ```
 *
 * @category Organization
 */
export interface ReportingAssignment extends Readonly<z.output<typeof reportingAssignmentSchema>> {}
