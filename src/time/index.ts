export * from './door.js';
export { timeFinding } from './findings.js';
export { areSameDays, byBothNames, writtenDays } from './days/day-range.js';
export { tagOf } from './calendars/civil-calendar.js';
export { dateOfDay } from './days/date-of-day.js';
export { dayNumberOf } from './days/day-number.js';
export { daysInText } from './days/days-in-text.js';
export { spokenDate } from './days/spoken-date.js';
export { isYearBefore } from './periods/neighbouring-periods.js';
export { notPeriods } from './periods/not-periods.js';
export { daysInLine, periodParts, type NamedDays } from './labels/period-in-line.js';
export { readPeriod } from './periods/parse-period.js';
export { holidayTableShape } from './due/holiday-table.js';
export { periodOptionsShape } from './periods/period-options-shape.js';
// Schemas have a door of their own.
export { reportingCalendarSchema } from './calendars/reporting-calendar.js';
export { termSystemSchema } from './calendars/term-system.js';
export { calendarDateSchema } from './days/calendar-date.js';
export { dueRuleSchema } from './due/due-rule.js';
