import type { ParseResult } from '#room/findings';
import { nearestOf } from '#room/text';
import { civilCalendar } from './civil-calendar.js';
import type { PeriodOptions } from '../periods/period-options.js';
import { refuse } from '../periods/refuse.js';
import type { ReportingCalendar } from './reporting-calendar.js';

/** Finds the calendar of an id; the civil one where none is named. */
export function findCalendar(
  id: string | undefined,
  { calendars = [], termSystems = [] }: PeriodOptions,
): ParseResult<ReportingCalendar> {
  if (id === undefined || id === civilCalendar.id) return { ok: true, value: civilCalendar };
  const value = calendars.find((calendar) => calendar.id === id);
  if (value !== undefined) return { ok: true, value };
  // A system of terms is no calendar, but a misspelt one may be what was meant.
  const known = [civilCalendar, ...calendars, ...termSystems].map((each) => each.id);
  const nearest = nearestOf(
    id,
    known.filter((each) => each !== id),
  );
  return refuse('time/unknown-calendar', { calendar: id, nearest });
}
