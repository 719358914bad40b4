import type { CalendarDate } from './calendar-date.js';

/**
 * The kinds of reporting periods.
 *
 * Term: loại kỳ báo cáo (tháng, quý, 6 tháng, 9 tháng, năm). More kinds may come: a `switch` over
 * them keeps a `default`.
 *
 * @example
 * ```ts
 * import type { PeriodKind } from 'danvan';
 *
 * const kind: PeriodKind = 'half-year';
 * ```
 *
 * @category Time
 */
export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year';

/**
 * A reporting period.
 *
 * Term: kỳ báo cáo. `id` is stable: `2020-06`, `2020-Q2`, `2020-H1`, `2020-9M`, `2020`. `ordinal`
 * counts within the year from 1. Both days are inclusive, and follow from the calendar: compare
 * periods by their days, never by their ids. Made by {@link parsePeriod}, {@link periodOf} and
 * {@link parsePeriodLabel}, and frozen.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 *
 * const { firstDay, lastDay } = periodOf('2020-H1');
 * [firstDay, lastDay]; //=> ['2020-01-01', '2020-06-30']
 * ```
 *
 * @category Time
 */
export interface Period {
  readonly id: string;
  readonly kind: PeriodKind;
  /** The reporting calendar that gives the days; the civil one is the only one so far. */
  readonly calendar: 'civil';
  readonly year: number;
  readonly ordinal: number;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
}
