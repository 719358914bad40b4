export * from './door.js';
export { timeFinding } from './findings.js';
export { areSameDays, byBothNames, writtenDays } from './days/day-range.js';
export { dateOfDay } from './days/date-of-day.js';
export { dayNumberOf } from './days/day-number.js';
export { spokenDate } from './days/spoken-date.js';
export { isYearBefore } from './periods/neighbouring-periods.js';
export { readPeriod } from './periods/parse-period.js';
export { periodOptionsShape } from './periods/period-options-shape.js';
