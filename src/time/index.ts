export { addDays } from './add-days.js';
export { anniversarySpan } from './anniversary-span.js';
export { addWorkingDays } from './add-working-days.js';
export { calendarDateSchema, isCalendarDate, type CalendarDate } from './calendar-date.js';
export { checkPeriod } from './check-period.js';
export { checkSameCalendar } from './check-same-calendar.js';
export { civilCalendar } from './civil-calendar.js';
export { comparePeriods, containsPeriod, periodsOverlap } from './compare-periods.js';
export { daysBetween } from './days-between.js';
export { defineCalendar } from './define-calendar.js';
export { defineTermSystem } from './define-term-system.js';
export { dueDateOf } from './due-date-of.js';
export { dueRuleSchema, type DueRule } from './due-rule.js';
export type { Extension } from './extension.js';
export { formatPeriod } from './format-period.js';
export { formatShortDate } from './format-short-date.js';
export { checkHolidayLists } from './check-holiday-lists.js';
export type { HolidayList } from './holiday-list.js';
export type { Holiday, HolidayTable, HolidayTableInput } from './holiday-table.js';
export { isWorkingDay } from './is-working-day.js';
export { latenessOf } from './lateness-of.js';
export { nextPeriod, previousPeriod, samePeriodLastYear } from './neighbouring-periods.js';
export { parseDate } from './parse-date.js';
export { parsePeriodLabel } from './parse-period-label.js';
export { parsePeriod } from './parse-period.js';
export { periodOf } from './period-of.js';
export type { PeriodOptions } from './period-options.js';
export type {
  Occasion,
  OpenSpan,
  Period,
  PeriodKind,
  Span,
  Stage,
  Term,
  YearPart,
  YearPartKind,
} from './period.js';
export {
  reportingCalendarSchema,
  type ReportingCalendar,
  type ReportingCalendarInput,
} from './reporting-calendar.js';
export { restOfYear } from './rest-of-year.js';
export { startOfYear } from './start-of-year.js';
export { termSystemSchema, type TermSystem, type TermSystemInput } from './term-system.js';
export { periodsWithin } from './periods-within.js';
export { readExtensions, type ExtensionsContext } from './read-extensions.js';
export { readHolidayTable } from './read-holiday-table.js';
export { workingDaysBetween } from './working-days-between.js';
