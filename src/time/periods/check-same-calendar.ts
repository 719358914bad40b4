import { requireShape, type Finding } from '#room/findings';
import { kindOf } from '../kinds/period-kinds.js';
import { periodShape } from './period-shape.js';
import type { Period } from './period.js';
import { timeFinding } from '../findings.js';

/** Whether a calendar has given the period its days; exact days and terms stand by themselves. */
export const followsCalendar = (period: Period): boolean => kindOf(period).followsCalendar(period);

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
 * import { describeFinding, periodOf } from 'danvan';
 * import { checkSameCalendar } from 'danvan/time';
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
  const calendar = requireShape(period, periodShape, 'period').calendar.id;
  const otherCalendar = requireShape(other, periodShape, 'other').calendar.id;
  if (calendar === otherCalendar || ![period, other].every(followsCalendar)) return [];
  const params = { period: period.id, calendar, otherPeriod: other.id, otherCalendar };
  return [timeFinding('time/calendars-differ', params, { period: period.id })];
}
