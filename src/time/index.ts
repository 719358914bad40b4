export * from './door.js';
export { timeFinding } from './findings.js';
export { spokenDate } from './days/spoken-date.js';
export { isYearBefore } from './periods/year-before.js';
