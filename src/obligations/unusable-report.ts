import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import type { Finding } from '#room/findings';
import { readRecords } from '#room/records';
import { textSchema } from '#room/text';
import { calendarDateSchema } from '#room/time';

/**
 * Why a report that came in is not accepted.
 *
 * Vietnamese: tệp không mở được; nhầm kỳ; sai biểu; nhầm đơn vị; biểu không có số liệu; đã trả lại.
 *
 * @example
 * ```ts
 * import { unusableReasons } from 'danvan/organization';
 *
 * unusableReasons.slice(0, 3); //=> ['unreadable', 'wrong-period', 'wrong-form']
 * ```
 *
 * @category Organization
 */
export const unusableReasons = Object.freeze([
  'unreadable',
  'wrong-period',
  'wrong-form',
  'wrong-unit',
  'empty',
  'returned',
] as const);

const schema = strictObject({
  /** The id of the unit that sent it. */
  unit: textSchema,
  /** The id of the form or report. */
  form: textSchema,
  /** The id of the period. */
  period: textSchema,
  /** The day on which it came. */
  receivedOn: calendarDateSchema,
  /** Why it cannot be used. */
  reason: z.enum(unusableReasons),
});

/**
 * A report that came in and could not be used: its sender has sent something.
 *
 * Vietnamese: báo cáo đã gửi nhưng chưa sử dụng được.
 *
 * `form` and `period` are those of the report that was owed, whatever came instead.
 *
 * @example
 * ```ts
 * import type { UnusableReport } from 'danvan/organization';
 *
 * const came: UnusableReport = {
 *   unit: 'xa-a',
 *   form: 'bm-01',
 *   period: '2026-08',
 *   receivedOn: '2026-09-14',
 *   reason: 'wrong-period',
 * };
 * ```
 *
 * @category Organization
 */
export interface UnusableReport extends Readonly<z.output<typeof schema>> {}

/**
 * Reads the reports that came in and could not be used; a row that is wrong is left out and becomes
 * a finding.
 *
 * Vietnamese: báo cáo đã gửi nhưng chưa sử dụng được.
 *
 * Findings: `shape/*`; `records/repeated-record` for a row that is told twice.
 *
 * @param rows - The rows, see {@link UnusableReport}.
 * @returns The reports and the findings.
 *
 * @example
 * ```ts
 * import { readUnusableReports } from 'danvan/organization';
 *
 * const row = { unit: 'xa-a', form: 'bm-01', period: '2026-01', receivedOn: '2026-02-03' };
 * // @ts-expect-error - no reason of the list
 * readUnusableReports([{ ...row, reason: 'late' }]).findings[0]?.code; //=> 'shape/not-in-list'
 * ```
 *
 * @category Organization
 */
export function readUnusableReports(rows: readonly UnusableReport[]): {
  /** Those that could be read, in the order given. */
  readonly values: readonly UnusableReport[];
  /** @deprecated Use `values`. */
  readonly unusable: readonly UnusableReport[];
  readonly findings: readonly Finding[];
} {
  const { values, findings } = readRecords<UnusableReport>(rows, { list: 'unusable', schema });
  return { values, unusable: values, findings };
}
