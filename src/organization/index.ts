export { addAliases, type AliasedUnits, type AliasOptions } from './add-aliases.js';
export {
  amendUnits,
  type AmendedUnits,
  type AmendmentOptions,
  type UnitChange,
} from './amend-units.js';
export { createHierarchy } from './create-hierarchy.js';
export { findUnit } from './find-unit.js';
export type { Hierarchy } from './hierarchy.js';
export { daySpanSchema, isInForce, type DaySpan, type Interval } from './interval.js';
export { levelsAt, type LevelScheme } from './level-scheme.js';
export { linkTypes, type Link, type LinkInput, type LinkType } from './link.js';
export { nameIn, nameSchema, type Name } from './name.js';
export type { AmendmentColumn } from './read-amendment.js';
export {
  readSuccessionRows,
  type SuccessionRowOptions,
  type SuccessionRows,
} from './read-succession-rows.js';
export {
  readUnitRows,
  type UnitColumn,
  type UnitRowOptions,
  type UnitRows,
} from './read-unit-rows.js';
export { ancestorsOf, childrenOf, descendantsOf, pathOf } from './relatives.js';
export {
  reportingLineSchema,
  type ReportingLine,
  type ReportingLineInput,
} from './reporting-line.js';
export type { SuccessionColumn } from './succession-edge.js';
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
export type { UnitKind } from './unit-kind.js';
