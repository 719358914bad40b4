import * as z from 'zod/mini';
import { shapeFinding, refuseShape } from '#room/findings';
import { readRecord } from '#room/records';
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
 * import { periodOf } from 'danvan';
 * import { defineCalendar } from 'danvan/time';
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
  const path = ['calendar'];
  const given = readRecord(z.unknown(), input, path);
  if (!given.ok) return refuseShape('The calendar', given.findings);
  const read = readRecord(reportingCalendarSchema, given.value, path);
  const findings = [
    ...(read.ok ? [] : read.findings),
    ...(isCivil(given.value)
      ? [shapeFinding('shape/not-valid', taken, { path: [...path, 'id'] })]
      : []),
  ];
  return read.ok && findings.length === 0 ? read.value : refuseShape('The calendar', findings);
}
