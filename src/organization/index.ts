export { createHierarchy } from './create-hierarchy.js';
export { findUnit } from './find-unit.js';
export type { Hierarchy } from './hierarchy.js';
export { nameIn, nameSchema, type Name } from './name.js';
export { ancestorsOf, childrenOf, descendantsOf, pathOf } from './relatives.js';
export {
  reportingLineSchema,
  type ReportingLine,
  type ReportingLineInput,
} from './reporting-line.js';
export { unitSchema, type Unit, type UnitInput } from './unit.js';
export type { UnitKind } from './unit-kind.js';
