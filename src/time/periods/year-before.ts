import { DanvanError } from '#room/findings';
import { isCalendarDate, type CalendarDate } from '../days/calendar-date.js';
import { makeSpan } from './make-span.js';
import { makeYearPart } from './make-year-part.js';
import { moveStage } from './move-period.js';
import type { Period } from './period.js';
import { isPeriodYear } from './years.js';

/** The same day of the year before; 28 February for the 29th. */
function dayBefore(date: CalendarDate): CalendarDate {
  const day = `${String(Number(date.slice(0, 4)) - 1).padStart(4, '0')}${date.slice(4)}`;
  return isCalendarDate(day) ? day : `${day.slice(0, 8)}28`;
}

/** The same period one year earlier; throws `UNKNOWN_PERIOD` before 1900 and for a term. */
export function yearBefore(period: Period): Period {
  const { calendar, firstDay, lastDay, year, ordinal } = period;
  switch (period.kind) {
    case 'stage':
      return moveStage(period, -1);
    case 'span':
    case 'open-span': {
      const days = { firstDay: dayBefore(firstDay), lastDay: dayBefore(lastDay) };
      return makeSpan(days, calendar);
    }
    case 'term':
      throw new DanvanError('UNKNOWN_PERIOD', 'A term has no same period of the year before.');
    default:
      return makeYearPart(period.kind, { year: year - 1, ordinal }, calendar);
  }
}

/** Whether one period is the same as the other, one year earlier. */
export const isYearBefore = (before: Period, period: Period): boolean =>
  period.kind !== 'term' && isPeriodYear(period.year - 1) && yearBefore(period).id === before.id;
