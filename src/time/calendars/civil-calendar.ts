import type { CutOff, ReportingCalendar } from './reporting-calendar.js';

const endOfMonth: CutOff = Object.freeze({
  lastDay: 31,
  exceptions: Object.freeze([]),
  unconfirmed: Object.freeze([]),
});

/**
 * The calendar in which months end on their last day; periods are civil unless their id says otherwise.
 *
 * Vietnamese: lịch dương, lịch thông thường.
 *
 * Statistics use it.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { civilCalendar } from 'danvan/time';
 *
 * periodOf('2020-H1').calendar === civilCalendar; //=> true
 * ```
 *
 * @category Time
 */
export const civilCalendar: ReportingCalendar = Object.freeze({
  id: 'civil',
  name: Object.freeze({ vi: 'lịch dương', en: 'the civil calendar' }),
  startMonth: 1,
  cutOffs: Object.freeze({
    year: endOfMonth,
    'half-year': endOfMonth,
    'nine-months': endOfMonth,
    quarter: endOfMonth,
    month: endOfMonth,
  }),
  isConfirmed: true,
});

/** How an id names its calendar: not at all for the civil one. */
export const tagOf = ({ id }: ReportingCalendar): string =>
  id === civilCalendar.id ? '' : `@${id}`;
