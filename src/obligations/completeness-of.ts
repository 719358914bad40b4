import type { Finding } from '#room/findings';
import { latenessOf } from '#room/time';
import type { DueDate } from './due-dates-of.js';
import { obligationFinding } from './findings.js';
import type { Obligation } from './obligations-of.js';
import type { ReceivedReport } from './received-report.js';
import { reportKey } from './report-key.js';

/**
 * How complete and how punctual reporting was.
 *
 * Vietnamese: tình hình gửi báo cáo.
 *
 * `received` counts each unit, form and period once: `onTime`, `late`, `undated` (no due date to
 * judge by) and `unexpected` add up to it, and `expected` is `received` less `unexpected` plus
 * `missing`. `rate` is `received` out of `expected` in percent, above 100 where more came than was
 * owed, null where nothing was.
 *
 * @example
 * ```ts
 * import { completenessOf, type Completeness } from 'danvan/organization';
 *
 * const nothing: Completeness = completenessOf([], [], []);
 * nothing.rate; //=> null
 * ```
 *
 * @category Organization
 */
export interface Completeness {
  /** Reports that are owed. */
  readonly expected: number;
  /** Reports that came and are owed. */
  readonly received: number;
  /** Of those received: on the due day or before. */
  readonly onTime: number;
  /** Of those received: after the due day. */
  readonly late: number;
  /** Of those received: without a due date to compare with. */
  readonly undated: number;
  /** Reports that are owed and did not come. */
  readonly missing: number;
  /** Reports that came and are not owed. */
  readonly unexpected: number;
  /** Received of expected, in percent; null where nothing is owed. */
  readonly rate: number | null;
  /** Those that did not come. */
  readonly missingReports: readonly Obligation[];
  /** Those that are not owed. */
  readonly unexpectedReports: readonly ReceivedReport[];
  /** What is not certain about the counts. */
  readonly findings: readonly Finding[];
}

const keyOf = ({ unit, form, period }: ReceivedReport | DueDate): string =>
  reportKey(unit, form, period);

const owedKey = ({ unit, form, period }: Obligation): string => reportKey(unit, form, period.id);

/** The first submission of each report. */
function firstOfEach(received: readonly ReceivedReport[]): ReadonlyMap<string, ReceivedReport> {
  const first = new Map<string, ReceivedReport>();
  for (const report of received) {
    const earlier = first.get(keyOf(report));
    if (!earlier || report.receivedOn < earlier.receivedOn) first.set(keyOf(report), report);
  }
  return first;
}

const findingOf = (
  code: 'organization/unexpected-report' | 'organization/no-due-date',
  { unit, form, period }: ReceivedReport,
): Finding => obligationFinding(code, { unit, form, period }, { unit, period });

/** Reports by the due dates: on time, late, and those without one. */
function judged(reports: readonly ReceivedReport[], dueDates: readonly DueDate[]) {
  const due = new Map(dueDates.map((date) => [keyOf(date), date.due]));
  const days = reports.map((report) => {
    const date = due.get(keyOf(report));
    return date === undefined ? null : latenessOf(date, report.receivedOn);
  });
  return {
    onTime: days.filter((late) => late !== null && late <= 0).length,
    late: days.filter((late) => late !== null && late > 0).length,
    undated: reports.filter((_, index) => days[index] === null),
  };
}

/**
 * Compares what was owed with what came in.
 *
 * Vietnamese: tình hình gửi báo cáo (đủ, thiếu, đúng hạn, chậm).
 *
 * A report that came several times counts once, by its first accepted submission. Findings:
 * `organization/unexpected-report`, `organization/no-due-date`, and once a year what is doubtful about
 * its due dates.
 *
 * @param obligations - What was owed, from {@link obligationsOf}.
 * @param received - The accepted submissions in any order, from {@link readReceivedReports}.
 * @param dueDates - When each was due, from {@link dueDatesOf}.
 * @returns The counts, the missing and the unexpected reports, and the findings.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where a day is no calendar date.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { completenessOf } from 'danvan/organization';
 *
 * const owed = [{ unit: 'xa-a', form: 'bm-01', period: periodOf('2026-08') }];
 * const { expected, missing, rate } = completenessOf(owed, [], []);
 * [expected, missing, rate]; //=> [1, 1, 0]
 * ```
 *
 * @category Organization
 */
export function completenessOf(
  obligations: readonly Obligation[],
  received: readonly ReceivedReport[],
  dueDates: readonly DueDate[],
): Completeness {
  const owed = new Map(obligations.map((obligation) => [owedKey(obligation), obligation]));
  const first = firstOfEach(received);
  const unexpected = [...first].filter(([key]) => !owed.has(key)).map(([, report]) => report);
  const wanted = [...first].filter(([key]) => owed.has(key)).map(([, report]) => report);
  const missing = [...owed].filter(([key]) => !first.has(key)).map(([, obligation]) => obligation);
  const { onTime, late, undated } = judged(wanted, dueDates);
  return {
    expected: owed.size,
    received: first.size,
    onTime,
    late,
    undated: undated.length,
    missing: missing.length,
    unexpected: unexpected.length,
    rate: owed.size === 0 ? null : (100 * first.size) / owed.size,
    missingReports: missing,
    unexpectedReports: unexpected,
    findings: [
      ...unexpected.map((report) => findingOf('organization/unexpected-report', report)),
      ...undated.map((report) => findingOf('organization/no-due-date', report)),
      ...new Set(dueDates.flatMap(({ findings = [] }) => findings)),
    ],
  };
}
