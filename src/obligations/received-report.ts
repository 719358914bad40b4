import type * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import type { Finding } from '#room/findings';
import { readRecords } from '#room/records';
import { textSchema } from '#room/text';
import { calendarDateSchema } from '#room/time';

const schema = strictObject({
  /** The id of the unit that sent it. */
  unit: textSchema,
  /** The id of the form or report. */
  form: textSchema,
  /** The id of the period. */
  period: textSchema,
  /** The day on which it came. */
  receivedOn: calendarDateSchema,
});

/**
 * A report that came in and was accepted.
 *
 * Vietnamese: báo cáo đã nhận.
 *
 * `period` is the id of the period. A correction is a further row; the earliest row is the first
 * accepted submission, and the one that counts.
 *
 * @example
 * ```ts
 * import type { ReceivedReport } from 'danvan/organization';
 *
 * const came: ReceivedReport = {
 *   unit: 'xa-a',
 *   form: 'bm-01',
 *   period: '2026-08',
 *   receivedOn: '2026-09-14',
 * };
 * ```
 *
 * @category Organization
 */
export interface ReceivedReport extends Readonly<z.output<typeof schema>> {}

/**
 * Reads the reports that came in; a row that is wrong is left out and becomes a finding.
 *
 * Vietnamese: báo cáo đã nhận.
 *
 * Findings: `shape/*`; `records/repeated-record` for a report that is told twice of one day.
 *
 * @param rows - The rows, see {@link ReceivedReport}.
 * @returns The reports and the findings.
 *
 * @example
 * ```ts
 * import { readReceivedReports } from 'danvan/organization';
 *
 * const rows = [{ unit: 'xa-a', form: 'bm-01', period: '2026-01', receivedOn: '2026-02-31' }];
 * readReceivedReports(rows).findings.map(({ path }) => path); //=> [['received', 0, 'receivedOn']]
 * ```
 *
 * @category Organization
 */
export function readReceivedReports(rows: readonly ReceivedReport[]): {
  /** Those that could be read, in the order given. */
  readonly values: readonly ReceivedReport[];
  /** @deprecated Use `values`. */
  readonly received: readonly ReceivedReport[];
  readonly findings: readonly Finding[];
} {
  const { values, findings } = readRecords<ReceivedReport>(rows, { list: 'received', schema });
  return { values, received: values, findings };
}
