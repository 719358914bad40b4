import { requireShape, type Finding } from '#room/findings';
import { validityOf } from '../calendars/reporting-calendar.js';
import { kindOf } from '../kinds/period-kinds.js';
import { isYearPart } from '../kinds/year-part.js';
import { periodShape } from './period-shape.js';
import type { Period } from './period.js';
import { timeFinding } from '../findings.js';

/** Whether no source confirms the days that a calendar has given to a period. */
function isDoubtful(period: Period): boolean {
  const { calendar, ordinal } = period;
  const rule = calendar.cutOffs[isYearPart(period) ? period.kind : 'year'];
  return !calendar.isConfirmed || (rule?.unconfirmed ?? []).includes(ordinal);
}

/** Whether the calendar of a period is in force on its last day, when its report is made. */
function isInForce({ calendar, to: day }: Period): boolean {
  const { from = day, to = day } = validityOf(calendar);
  return from <= day && day <= to;
}

/**
 * Checks whether the days of a period can be relied on.
 *
 * Vietnamese: kiểm tra kỳ báo cáo.
 *
 * Findings: `time/calendar-not-in-force`, where the calendar is not in force on the last day;
 * `time/days-not-confirmed`, where no public source confirms the days.
 *
 * @param period - Any period.
 * @returns What was found; nothing for a period of the civil calendar.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { checkPeriod } from 'danvan/time';
 * import { reportingCalendars as calendars } from 'danvan/vietnam';
 *
 * checkPeriod(periodOf('2024-H1@tt-01-2024-ttcp', { calendars })); //=> []
 * const [finding] = checkPeriod(periodOf('2022-H1@tt-01-2024-ttcp', { calendars }));
 * finding?.code; //=> 'time/calendar-not-in-force'
 * ```
 *
 * @category Time
 */
export function checkPeriod(period: Period): readonly Finding[] {
  const { id, from: firstDay, to: lastDay, calendar } = requireShape(period, periodShape, 'period');
  const kind = kindOf(period);
  const followsCalendar = kind.followsCalendar(period);
  const place = { period: id };
  const findings: Finding[] = [];
  if (followsCalendar && !isInForce(period)) {
    const { from: validFrom = null, to: validTo = null } = validityOf(calendar);
    const params = { period: id, calendar: calendar.id, validFrom, validTo };
    findings.push(timeFinding('time/calendar-not-in-force', params, place));
  }
  if (kind.isVague?.(period) || (followsCalendar && isDoubtful(period))) {
    const params = { period: id, firstDay, lastDay };
    findings.push(timeFinding('time/days-not-confirmed', params, place));
  }
  return findings;
}
