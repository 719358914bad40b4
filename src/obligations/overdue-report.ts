import type { Finding } from '#room/findings';
import type { CalendarDate, Period } from '#room/time';
import type { DueDate } from './due-dates-of.js';
import type { ReceivedReport } from './received-report.js';
import type { UnusableReport } from './unusable-report.js';

/**
 * What came in, and when each report was due.
 *
 * Vietnamese: báo cáo đã nhận và thời hạn gửi.
 *
 * @example
 * ```ts
 * import type { CameReports } from 'danvan/organization';
 *
 * const nothing: CameReports = { received: [], dueDates: [] };
 * ```
 *
 * @category Organization
 */
export interface CameReports {
  /** What was accepted. Defaults to nothing. */
  readonly received?: readonly ReceivedReport[] | undefined;
  /** What came and could not be used. Defaults to nothing. */
  readonly unusable?: readonly UnusableReport[] | undefined;
  /** When each was due, from {@link dueDatesOf}. Defaults to days that nobody knows. */
  readonly dueDates?: readonly DueDate[] | undefined;
}

/**
 * A report that is overdue: whose, which, since when, and what came instead.
 *
 * Vietnamese: báo cáo quá hạn.
 *
 * @example
 * ```ts
 * import type { OverdueReport } from 'danvan/organization';
 *
 * const isSilent = ({ standing }: OverdueReport): boolean => standing === 'not-sent';
 * ```
 *
 * @category Organization
 */
export interface OverdueReport {
  /** The id of the unit that owes the report. */
  readonly unit: string;
  /** The id of the form or report. */
  readonly form: string;
  /** The period that it is about. */
  readonly period: Period;
  /** The last day on time; none where no due rule says it. */
  readonly due?: CalendarDate;
  /** How many days it is overdue; none without a due day. */
  readonly days?: number;
  /** Nothing came, or why what came last could not be used. */
  readonly standing: 'not-sent' | UnusableReport['reason'];
  /** The day on which what could not be used came last. */
  readonly sentOn?: CalendarDate;
}

/**
 * The reports that are overdue on a day.
 *
 * Vietnamese: danh sách báo cáo quá hạn.
 *
 * @example
 * ```ts
 * import type { OverdueReports } from 'danvan/organization';
 *
 * const isClean = ({ entries }: OverdueReports): boolean => entries.length === 0;
 * ```
 *
 * @category Organization
 */
export interface OverdueReports {
  /** The day of asking. */
  readonly date: CalendarDate;
  /** How many reports should be there on that day. */
  readonly expected: number;
  /** Those of them that are not, in the order of the obligations. */
  readonly entries: readonly OverdueReport[];
  /** What is not certain about the list. */
  readonly findings: readonly Finding[];
}
