export { createHierarchy } from './create-hierarchy.js';
export { createUnitMatcher } from './create-unit-matcher.js';
export { findUnit } from './find-unit.js';
export type { Hierarchy } from './hierarchy.js';
export { daySpanSchema, isInForce, type DaySpan, type Interval } from './interval.js';
export { levelsAt, type LevelScheme } from './level-scheme.js';
export { linkTypes, type Link, type LinkInput, type LinkType } from './link.js';
export { matchUnit } from './match-unit.js';
export type { NameAbbreviation } from './name-abbreviation.js';
export { nameIn, nameSchema, type Name } from './name.js';
export { ancestorsOf, childrenOf, descendantsOf, pathOf } from './relatives.js';
export {
  reportingLineSchema,
  type ReportingLine,
  type ReportingLineInput,
} from './reporting-line.js';
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
export type {
  MatchReason,
  UnitCandidate,
  UnitMatch,
  UnitMatcherOptions,
  UnitMatchScope,
} from './unit-match.js';
export type { UnitKind } from './unit-kind.js';
