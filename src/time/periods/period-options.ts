import type { CalendarDate } from '../days/calendar-date.js';
import type { ReportingCalendar } from '../calendars/reporting-calendar.js';
import type { TermSystem } from '../calendars/term-system.js';

/**
 * What a period's id or name does not say itself.
 *
 * Vietnamese: thông tin để xác định kỳ báo cáo.
 *
 * Give calendars and systems of terms different ids. Where ids are equal, the civil calendar is
 * taken first, then the first in the list. A pair of years such as `2020/2025` is looked for
 * among terms before calendars.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import type { PeriodOptions } from 'danvan/time';
 * import { reportingCalendars, termSystems } from 'danvan/vietnam';
 *
 * const options: PeriodOptions = { calendars: reportingCalendars, termSystems };
 * periodOf('2024-Q1@tt-01-2024-ttcp', options).from; //=> '2023-12-15'
 * ```
 *
 * @category Time
 */
export interface PeriodOptions {
  /** The calendars that ids may name; the civil one is always there. Defaults to none. */
  readonly calendars?: readonly ReportingCalendar[] | undefined;
  /** The id of the calendar that names of periods mean. Defaults to `civil`; ids say their own. */
  readonly calendar?: string | undefined;
  /** The systems of terms that ids and names may mean. Defaults to none. */
  readonly termSystems?: readonly TermSystem[] | undefined;
  /** The day that “nay” stands for, which also tells the year of a name without one. */
  readonly asOf?: CalendarDate | undefined;
  /** The day of each document, by its name, for “n năm thực hiện …”. */
  readonly documentDates?: { readonly [document: string]: CalendarDate } | undefined;
}
