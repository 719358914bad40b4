export { completenessOf, type Completeness } from './completeness-of.js';
export { addAliases, type AliasedUnits, type AliasOptions } from './add-aliases.js';
export { amendUnits, type AmendedUnits } from './amend-units.js';
export { createHierarchy } from './create-hierarchy.js';
export { createUnitRegister, type UnitRegisterInput } from './create-unit-register.js';
export { dueDatesOf, type DueDate } from './due-dates-of.js';
export { createUnitMatcher } from './create-unit-matcher.js';
export { findUnit } from './find-unit.js';
export { hierarchyAt, type HierarchyOptions } from './hierarchy-at.js';
export { heirsOf } from './heirs.js';
export type { Hierarchy } from './hierarchy.js';
export {
  ancestorsAtLevel,
  indexHierarchy,
  isBelow,
  type HierarchyIndex,
} from './index-hierarchy.js';
export { daySpanSchema, isInForce, type DaySpan, type Interval } from './interval.js';
export { levelsAt, type LevelScheme } from './level-scheme.js';
export { linkTypes, type Link, type LinkInput, type LinkType } from './link.js';
export { matchUnit } from './match-unit.js';
export type { NameAbbreviation } from './name-abbreviation.js';
export { nameIn, nameSchema, type Name } from './name.js';
export { obligationsOf, type Obligation } from './obligations-of.js';
export type { ObligedUnit } from './obliged-unit.js';
export { readAssignments } from './read-assignments.js';
export { readReceivedReports, type ReceivedReport } from './received-report.js';
export type { ReportingAssignment } from './reporting-assignment.js';
export type { AmendmentColumn, AmendmentOptions, UnitChange } from './unit-change.js';
export {
  readSuccessionRows,
  type SuccessionRowOptions,
  type SuccessionRows,
} from './read-succession-rows.js';
export { readUnitRows, type UnitRows } from './read-unit-rows.js';
export type { UnitColumn, UnitRowOptions } from './unit-row.js';
export { ancestorsOf, childrenOf, descendantsOf, pathOf } from './relatives.js';
export {
  reportingLineSchema,
  type ReportingLine,
  type ReportingLineInput,
} from './reporting-line.js';
export type { SuccessionColumn } from './list-edge.js';
export { restate } from './restate.js';
export type {
  Restated,
  RestatedAmount,
  RestateOptions,
  UnallocatedAmount,
  UnitAmount,
} from './unit-amount.js';
export { selectUnits, type UnitSelector } from './select-units.js';
export {
  predecessorsOf,
  successorsOf,
  type Relative,
  type RelativesOptions,
} from './successors.js';
export type { SuccessionEdge } from './succession-edge.js';
export {
  successionKinds,
  type Succession,
  type SuccessionInput,
  type SuccessionKind,
  type SuccessionShare,
} from './succession.js';
export {
  unitSchema,
  type Alias,
  type Unit,
  type UnitCode,
  type UnitInput,
  type UnitState,
} from './unit.js';
export type { UnitType, UnitTypes } from './unit-type.js';
export type { UnitRegister } from './unit-register.js';
export type {
  MatchReason,
  UnitCandidate,
  UnitMatch,
  UnitMatcherOptions,
  UnitMatchScope,
} from './unit-match.js';
export type { UnitKind } from './unit-kind.js';
export {
  delegationSchema,
  signingAuthorities,
  type Delegation,
  type DelegationInput,
  type SigningAuthority,
} from './delegation.js';
export { delegationsAt } from './delegations-at.js';
export { holdersAt } from './holders-at.js';
export { inOrderOfPrecedence } from './in-order-of-precedence.js';
export { postSchema, type Post, type PostInput } from './post.js';
export { postsOf } from './posts-of.js';
export { readDelegations, type Delegations } from './read-delegations.js';
export { readPosts, type Posts } from './read-posts.js';
