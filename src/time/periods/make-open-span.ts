import type { CalendarDate } from '../days/calendar-date.js';
import { civilCalendar } from '../calendars/civil-calendar.js';
import { makeYearPart, tagOf } from './make-year-part.js';
import type { OpenSpan } from './period.js';
import type { ReportingCalendar } from '../calendars/reporting-calendar.js';
import { yearOfDay } from './years.js';

/** The first day or year of an open span, as it was written, and the day as of which it is told. */
export interface OpenSpanEnds {
  readonly from: string;
  readonly asOf: CalendarDate;
}

/** Makes a span that is open at its end. */
export function makeOpenSpan(
  { from, asOf }: OpenSpanEnds,
  calendar: ReportingCalendar = civilCalendar,
): OpenSpan {
  const isYear = from.length === 4;
  const year = yearOfDay(from);
  return Object.freeze({
    id: `${from}/..${asOf}${tagOf(calendar)}`,
    kind: 'open-span',
    calendar,
    year,
    ordinal: 1,
    firstDay: isYear ? makeYearPart('year', { year, ordinal: 1 }, calendar).firstDay : from,
    lastDay: asOf,
    since: isYear ? 'year' : 'day',
  });
}
