export * from './door.js';
export { organizationFinding } from './findings.js';
export { daysShape, levelSchemesShape, namedShape, tableShape } from './unit/typed-shapes.js';
export { keptDays, keptNamed } from './unit/kept-fields.js';
export { spanFields } from './unit/interval.js';
export { intervalOf, untilOf, withLastDay } from './unit/half-open.js';
export { endsBeforeStart, isInForceAt, overlapOf, shownDays } from './unit/intervals.js';
export { endedUnits, type EndedUnit, type HeirPart } from './restate/heir-parts.js';
export { unitSelectorSchema } from './tree/unit-selector-schema.js';
export { heirWithin, knownUnits, unknownUnits } from './register/unknown-units.js';
// Schemas have a door of their own.
export { delegationSchema } from './posts/delegation.js';
export { postSchema } from './posts/post.js';
export { daySpanSchema } from './unit/interval.js';
export { nameSchema } from './unit/name.js';
export { unitSchema } from './unit/unit.js';
