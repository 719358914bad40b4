export { completenessBy, type CompletenessRow } from './completeness-by.js';
export { completenessOf, type Completeness } from './completeness-of.js';
export { dueDatesOf, type DueDate } from './due-dates-of.js';
export { obligationsOf, type Obligation } from './obligations-of.js';
export type { ObligedUnit } from './obliged-unit.js';
export type { CameReports, OverdueReport, OverdueReports } from './overdue-report.js';
export { overdueReports } from './overdue-reports.js';
export {
  readAssignments,
  type AssignmentOptions,
  type ReadAssignments,
} from './read-assignments.js';
export { readReceivedReports, type ReceivedReport } from './received-report.js';
export type { ReportingAssignment } from './reporting-assignment.js';
export type { ReportingLine, ReportingLineInput } from './reporting-line.js';
export { readUnusableReports, unusableReasons, type UnusableReport } from './unusable-report.js';
