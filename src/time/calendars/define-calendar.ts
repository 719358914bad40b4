import { shapeFinding, findingsFromZod, refuseShape } from '#room/findings';
import { civilCalendar } from './civil-calendar.js';
import {
  reportingCalendarSchema,
  type ReportingCalendar,
  type ReportingCalendarInput,
} from './reporting-calendar.js';

const taken = {
  detail: 'is that of the civil calendar, which is there already',
  breach: 'civil-calendar',
};

const isCivil = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'id' in input && input.id === civilCalendar.id;

/**
 * Defines a reporting calendar and fills in what it leaves out.
 *
 * Vietnamese: lịch chốt số liệu.
 *
 * @param input - The calendar; id, name and the cut-off of the year are enough.
 * @returns The calendar, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`, every reason in its message and as
 * findings, where it is not well formed or takes the id of the civil calendar.
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
  const issues = result.success ? [] : result.error.issues;
  const findings = [
    ...findingsFromZod(issues, { path: ['calendar'] }),
    ...(isCivil(input)
      ? [shapeFinding('shape/not-valid', taken, { path: ['calendar', 'id'] })]
      : []),
  ];
  return result.success && findings.length === 0
    ? result.data
    : refuseShape('The calendar', findings);
}
