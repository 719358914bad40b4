import type { CalendarDate } from '../days/calendar-date.js';
import { civilCalendar } from '../calendars/civil-calendar.js';
import { tagOf } from './make-year-part.js';
import type { Occasion, Span } from './period.js';
import type { ReportingCalendar } from '../calendars/reporting-calendar.js';
import { refuseYear, yearOfDay } from './years.js';

/** The days of a span, in order. */
export interface SpanDays {
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
}

/** Makes a span of days that stand in order; throws `UNKNOWN_PERIOD` outside the years. */
export function makeSpan(
  { firstDay, lastDay }: SpanDays,
  calendar: ReportingCalendar = civilCalendar,
  occasion?: Occasion,
): Span {
  refuseYear(yearOfDay(firstDay));
  refuseYear(yearOfDay(lastDay));
  return Object.freeze({
    id: `${firstDay}/${lastDay}${tagOf(calendar)}`,
    kind: 'span',
    calendar,
    year: yearOfDay(firstDay),
    ordinal: 1,
    firstDay,
    lastDay,
    ...(occasion && { occasion: Object.freeze(occasion) }),
  });
}
