import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { nameSchema } from '#room/organization';
import { textSchema } from '#room/text';

/**
 * Reads a {@link ReportingLine}.
 *
 * Vietnamese: hệ thống báo cáo.
 *
 * @example
 * ```ts
 * import { reportingLineSchema } from 'danvan/schemas';
 *
 * reportingLineSchema.parse({ id: 'front', name: 'Mặt trận' }).name.vi; //=> 'Mặt trận'
 * ```
 *
 * @category Organization
 */
export const reportingLineSchema = strictObject({
  /** Identity of the line. */
  id: textSchema,
  /** What it is called in reports. */
  name: nameSchema,
  /** The id of the unit that gathers this line. */
  owner: z.optional(textSchema),
  /** The ids of lines whose figures are contained in those of this one. */
  includes: z.optional(z.readonly(z.array(textSchema))),
});

/**
 * One of the lines on which reports travel up: the Front, a union, the mass-mobilization boards.
 *
 * Vietnamese: hệ thống (kênh) báo cáo.
 *
 * The same activity can travel on two lines; figures of two lines are added only where the
 * indicator says so.
 *
 * @example
 * ```ts
 * import type { ReportingLine } from 'danvan/organization';
 *
 * const line: ReportingLine = { id: 'front', name: { vi: 'Mặt trận' }, owner: 'front-province' };
 * ```
 *
 * @category Organization
 */
export interface ReportingLine extends Readonly<z.output<typeof reportingLineSchema>> {}

/**
 * A {@link ReportingLine} as it is typed in.
 *
 * Vietnamese: hệ thống báo cáo.
 *
 * @example
 * ```ts
 * import type { ReportingLineInput } from 'danvan/organization';
 *
 * const line: ReportingLineInput = { id: 'front', name: 'Mặt trận' };
 * ```
 *
 * @category Organization
 */
export interface ReportingLineInput extends Readonly<z.input<typeof reportingLineSchema>> {}
