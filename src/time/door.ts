export { civilCalendar } from './calendars/civil-calendar.js';
export { defineCalendar } from './calendars/define-calendar.js';
export { defineTermSystem } from './calendars/define-term-system.js';
export type { ReportingCalendar, ReportingCalendarInput } from './calendars/reporting-calendar.js';
export type { TermSystem, TermSystemInput } from './calendars/term-system.js';
export { addDays } from './days/add-days.js';
export { isCalendarDate, type CalendarDate } from './days/calendar-date.js';
export { daysBetween } from './days/days-between.js';
export { formatShortDate } from './days/format-short-date.js';
export { parseDate } from './days/parse-date.js';
export { addWorkingDays } from './due/add-working-days.js';
export { checkHolidayLists } from './due/check-holiday-lists.js';
export { dueDateOf } from './due/due-date-of.js';
export type { DueRule } from './due/due-rule.js';
export type { Extension } from './due/extension.js';
export type { HolidayList } from './due/holiday-list.js';
export type { Holiday, HolidayTable, HolidayTableInput } from './due/holiday-table.js';
export { isWorkingDay } from './due/is-working-day.js';
export { latenessOf } from './due/lateness-of.js';
export { readExtensions, type ExtensionsContext } from './due/read-extensions.js';
export { readHolidayTable, type ReadHolidayTable } from './due/read-holiday-table.js';
export { workingDaysBetween } from './due/working-days-between.js';
export { formatPeriod } from './labels/format-period.js';
export { parsePeriodLabel } from './labels/parse-period-label.js';
export { anniversarySpan } from './kinds/anniversary.js';
export { checkPeriod } from './periods/check-period.js';
export { checkSameCalendar } from './periods/check-same-calendar.js';
export { comparePeriods, containsPeriod, periodsOverlap } from './periods/compare-periods.js';
export { nextPeriod, previousPeriod, samePeriodLastYear } from './periods/neighbouring-periods.js';
export { parsePeriod } from './periods/parse-period.js';
export { periodOf } from './periods/period-of.js';
export type { PeriodOptions } from './periods/period-options.js';
export type {
  Occasion,
  OpenSpan,
  OpenStart,
  Period,
  PeriodKind,
  Span,
  Stage,
  Term,
  YearPart,
  YearPartKind,
} from './periods/period.js';
export { periodsWithin } from './periods/periods-within.js';
export { restOfYear } from './kinds/rest-of-year.js';
export { lastMonths, yearToDate } from './periods/running-periods.js';
export { startOfYear } from './periods/start-of-year.js';
