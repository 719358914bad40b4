import type { Finding } from '#room/findings';
import { followsCalendar } from './follows-calendar.js';
import { termPlace } from './make-term.js';
import { isYearPart } from './make-year-part.js';
import type { Period, Term } from './period.js';
import { timeFinding } from '../findings.js';

/** Whether the exact days of a term are not known. */
function isVague({ system, year, lastYear }: Term): boolean {
  const term = system.terms[termPlace(system, year, lastYear)];
  return term?.firstDay === undefined || term.lastDay === undefined;
}

/** Whether no source confirms the days that a calendar has given to a period. */
function isDoubtful(period: Period): boolean {
  const { calendar, ordinal } = period;
  const rule = calendar.cutOffs[isYearPart(period) ? period.kind : 'year'];
  return !calendar.isConfirmed || (rule?.unconfirmed ?? []).includes(ordinal);
}

/** Whether the calendar of a period is in force on its last day, when its report is made. */
function isInForce({ calendar: { validFrom, validTo }, lastDay }: Period): boolean {
  return (validFrom ?? lastDay) <= lastDay && lastDay <= (validTo ?? lastDay);
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
 * import { checkPeriod, periodOf } from 'danvan';
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
  const { id, firstDay, lastDay, calendar } = period;
  const place = { period: id };
  const findings: Finding[] = [];
  if (followsCalendar(period) && !isInForce(period)) {
    const validity = { validFrom: calendar.validFrom ?? null, validTo: calendar.validTo ?? null };
    const params = { period: id, calendar: calendar.id, ...validity };
    findings.push(timeFinding('time/calendar-not-in-force', params, place));
  }
  if (period.kind === 'term' ? isVague(period) : followsCalendar(period) && isDoubtful(period)) {
    const params = { period: id, firstDay, lastDay };
    findings.push(timeFinding('time/days-not-confirmed', params, place));
  }
  return findings;
}
