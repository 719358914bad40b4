export { completenessOf, type Completeness } from './completeness-of.js';
export { createHierarchy } from './create-hierarchy.js';
export { dueDatesOf, type DueDate } from './due-dates-of.js';
export { findUnit } from './find-unit.js';
export type { Hierarchy } from './hierarchy.js';
export { nameIn, nameSchema, type Name } from './name.js';
export { obligationsOf, type Obligation } from './obligations-of.js';
export type { ObligedUnit } from './obliged-unit.js';
export { readAssignments } from './read-assignments.js';
export { readReceivedReports, type ReceivedReport } from './received-report.js';
export type { ReportingAssignment } from './reporting-assignment.js';
export { ancestorsOf, childrenOf, descendantsOf, pathOf } from './relatives.js';
export {
  reportingLineSchema,
  type ReportingLine,
  type ReportingLineInput,
} from './reporting-line.js';
export { unitSchema, type Unit, type UnitInput } from './unit.js';
export type { UnitKind } from './unit-kind.js';
