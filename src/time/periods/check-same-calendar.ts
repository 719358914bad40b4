import type { Finding } from '#room/findings';
import { followsCalendar } from './follows-calendar.js';
import type { Period } from './period.js';
import { timeFinding } from '../findings.js';

/**
 * Checks that two periods whose figures are compared follow one calendar.
 *
 * Vietnamese: so sánh hai kỳ khác lịch chốt số liệu.
 *
 * Finding: `time/calendars-differ`, which names both. Periods that are given by their exact days,
 * and terms, follow none.
 *
 * @param period - One period.
 * @param other - The one that it is compared with.
 * @returns The warning, or nothing.
 *
 * @example
 * ```ts
 * import { checkSameCalendar, describeFinding, periodOf } from 'danvan';
 * import { reportingCalendars as calendars } from 'danvan/vietnam';
 *
 * const before = periodOf('2023-H1');
 * const [finding] = checkSameCalendar(periodOf('2024-H1@tt-01-2024-ttcp', { calendars }), before);
 * finding?.severity; //=> 'warning'
 * finding?.code; //=> 'time/calendars-differ'
 * ```
 *
 * @category Time
 */
export function checkSameCalendar(period: Period, other: Period): readonly Finding[] {
  const calendar = period.calendar.id;
  const otherCalendar = other.calendar.id;
  if (calendar === otherCalendar || !followsCalendar(period) || !followsCalendar(other)) return [];
  const params = { period: period.id, calendar, otherPeriod: other.id, otherCalendar };
  return [timeFinding('time/calendars-differ', params, { period: period.id })];
}
