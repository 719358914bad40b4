export { addAliases, type AliasOptions, type AliasedUnits } from './lists/add-aliases.js';
export { amendUnits, type AmendedUnits } from './lists/amend-units.js';
export type { SuccessionColumn } from './lists/list-edge.js';
export {
  readSuccessionRows,
  type SuccessionRowOptions,
  type SuccessionRows,
} from './lists/read-succession-rows.js';
export { readUnitRows, type UnitRows } from './lists/read-unit-rows.js';
export type { AmendmentColumn, AmendmentOptions, UnitChange } from './lists/unit-change.js';
export type { UnitColumn, UnitRowOptions } from './lists/unit-row.js';
export { createUnitMatcher } from './matching/create-unit-matcher.js';
export { matchUnit } from './matching/match-unit.js';
export type {
  MatchReason,
  UnitCandidate,
  UnitMatch,
  UnitMatchScope,
  UnitMatcherOptions,
} from './matching/unit-match.js';
export {
  signingAuthorities,
  type Delegation,
  type DelegationInput,
  type SigningAuthority,
} from './posts/delegation.js';
export { delegationsAt } from './posts/delegations-at.js';
export { holdersAt } from './posts/holders-at.js';
export { inOrderOfPrecedence } from './posts/in-order-of-precedence.js';
export type { Post, PostInput } from './posts/post.js';
export { postsOf } from './posts/posts-of.js';
export {
  readDelegations,
  type DelegationOptions,
  type Delegations,
} from './posts/read-delegations.js';
export { readPosts, type PostOptions, type Posts } from './posts/read-posts.js';
export { createUnitRegister, type UnitRegisterInput } from './register/create-unit-register.js';
export { hierarchyAt, type HierarchyOptions } from './register/hierarchy-at.js';
export { linkTypes, type Link, type LinkInput, type LinkType } from './register/link.js';
export type { SuccessionEdge } from './register/succession-edge.js';
export {
  successionKinds,
  type Succession,
  type SuccessionInput,
  type SuccessionKind,
  type SuccessionShare,
} from './register/succession.js';
export {
  predecessorsOf,
  successorsOf,
  type Relative,
  type RelativesOptions,
} from './register/successors.js';
export type { UnitRegister } from './register/unit-register.js';
export { heirsOf } from './restate/heirs.js';
export { restate } from './restate/restate.js';
export type {
  RestateOptions,
  Restated,
  RestatedAmount,
  UnallocatedAmount,
  UnitAmount,
} from './restate/unit-amount.js';
export { createHierarchy } from './tree/create-hierarchy.js';
export { findUnit } from './tree/find-unit.js';
export type { Hierarchy } from './tree/hierarchy.js';
export {
  ancestorsAtLevel,
  indexHierarchy,
  isBelow,
  type HierarchyIndex,
} from './tree/index-hierarchy.js';
export { ancestorsOf, childrenOf, descendantsOf, pathOf } from './tree/relatives.js';
export { selectUnits, type UnitSelector } from './tree/select-units.js';
export { isInForce, type DaySpan, type Interval } from './unit/interval.js';
export { levelsAt, type LevelScheme } from './unit/level-scheme.js';
export type { NameAbbreviation } from './unit/name-abbreviation.js';
export { nameIn, type Name } from './unit/name.js';
export type { PaperPractice } from './unit/paper-practice.js';
export type { UnitKind } from './unit/unit-kind.js';
export type { UnitType, UnitTypes } from './unit/unit-type.js';
export type { Alias, Unit, UnitCode, UnitInput, UnitState } from './unit/unit.js';
