import { DanvanError, findingsFromZod } from '#room/findings';
import { civilCalendar } from './civil-calendar.js';
import {
  reportingCalendarSchema,
  type ReportingCalendar,
  type ReportingCalendarInput,
} from './reporting-calendar.js';

/**
 * Defines a reporting calendar and fills in what it leaves out.
 *
 * Vietnamese: lịch chốt số liệu.
 *
 * @param input - The calendar; id, name and the cut-off of the year are enough.
 * @returns The calendar, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` and the findings, where it is not well
 * formed or takes the id of the civil calendar.
 *
 * @example
 * ```ts
 * import { defineCalendar, periodOf } from 'danvan';
 *
 * const schoolYear = defineCalendar({
 *   id: 'school-year',
 *   name: { vi: 'năm học', en: 'school year' },
 *   startMonth: 9,
 *   cutOffs: { year: { lastDay: 31 }, month: { lastDay: 31 } },
 * });
 * const { from, to } = periodOf('2020@school-year', { calendars: [schoolYear] });
 * [from, to]; //=> ['2020-09-01', '2021-08-31']
 * ```
 *
 * @category Time
 */
export function defineCalendar(input: ReportingCalendarInput): ReportingCalendar {
  const result = reportingCalendarSchema.safeParse(input, { reportInput: true });
  if (!result.success) {
    const findings = findingsFromZod(result.error.issues, { path: ['calendar'] });
    throw new DanvanError('INVALID_ARGUMENT', 'The calendar is not well formed.', { findings });
  }
  if (result.data.id === civilCalendar.id) {
    throw new DanvanError('INVALID_ARGUMENT', 'The civil calendar is there already.');
  }
  return result.data;
}
