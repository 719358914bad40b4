import * as z from 'zod';
import { toNfc } from '#room/text';
import { calendarDateSchema, type PeriodKind } from '#room/time';

const id = z.string().trim().min(1).transform(toNfc);

const periodKinds = [
  'month',
  'quarter',
  'half-year',
  'nine-months',
  'year',
] as const satisfies readonly PeriodKind[];

/** Reads one {@link ReportingAssignment}. */
export const reportingAssignmentSchema = z.strictObject({
  units: z.union([
    z.array(id).readonly(),
    z.strictObject({
      /** The units below this one, itself left out. */
      within: id.optional(),
      level: id.optional(),
      kind: id.optional(),
    }),
  ]),
  form: id,
  periodKind: z.enum(periodKinds),
  /** The first day in force. */
  from: calendarDateSchema.optional(),
  /** The last day in force. */
  to: calendarDateSchema.optional(),
  /** The id of the {@link DueRule}. */
  due: id.optional(),
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
 * import type { ReportingAssignment } from 'danvan';
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
