import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { nameSchema, type Name } from '#room/organization';
import { calendarDateSchema, type CalendarDate } from '#room/time';
import { text } from '../fields.js';

/**
 * The kinds of terms that parties bind themselves for.
 *
 * Vietnamese: thời hạn: năm, năm chủ đề, giai đoạn, nhiệm kỳ, khoảng thời gian, không xác định thời hạn.
 *
 * @example
 * ```ts
 * import { instrumentTermKinds } from 'danvan/coordination';
 *
 * instrumentTermKinds.includes('theme-year'); //=> true
 * ```
 *
 * @category Coordination
 */
export const instrumentTermKinds = Object.freeze([
  'year',
  'theme-year',
  'stage',
  'term-of-office',
  'span',
  'open-ended',
] as const);

/**
 * One of {@link instrumentTermKinds}.
 *
 * Vietnamese: loại thời hạn.
 *
 * @example
 * ```ts
 * import type { InstrumentTermKind } from 'danvan/coordination';
 *
 * const kind: InstrumentTermKind = 'stage';
 * ```
 *
 * @category Coordination
 */
export type InstrumentTermKind = (typeof instrumentTermKinds)[number];

const period = text;

/** Reads an {@link InstrumentTerm} as it is typed in; its days are found when it is read. */
export const instrumentTermSchema = z.discriminatedUnion('kind', [
  strictObject({ kind: z.literal('theme-year'), period, name: nameSchema }),
  strictObject({
    kind: z.enum(['year', 'stage', 'term-of-office', 'span']),
    period,
    name: z.optional(nameSchema),
  }),
  strictObject({
    kind: z.literal('open-ended'),
    /** The first day, where it is known. */
    from: z.optional(calendarDateSchema),
    name: z.optional(nameSchema),
  }),
]);

/**
 * For how long an instrument holds.
 *
 * Vietnamese: thời hạn thực hiện.
 *
 * `period` is the id of a period, `name` that of a theme year (“Năm dân vận chính quyền”); a year
 * may have several themes. `from` and `to` are both inclusive; without a last day it is open-ended,
 * without a first one nobody has said when it began.
 *
 * @example
 * ```ts
 * import type { InstrumentTerm } from 'danvan/coordination';
 *
 * const term: InstrumentTerm = {
 *   kind: 'year',
 *   period: '2021',
 *   from: '2021-01-01',
 *   to: '2021-12-31',
 * };
 * ```
 *
 * @category Coordination
 */
export interface InstrumentTerm {
  readonly kind: InstrumentTermKind;
  readonly period?: string | undefined;
  readonly name?: Name | undefined;
  /** The first day. */
  readonly from?: CalendarDate | undefined;
  /** The last day, inclusive. */
  readonly to?: CalendarDate | undefined;
  /** @deprecated Use `from`. */
  readonly firstDay?: CalendarDate | undefined;
  /** @deprecated Use `to`. */
  readonly lastDay?: CalendarDate | undefined;
}
