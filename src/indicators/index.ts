export * from './door.js';
export { indicatorFinding } from './findings.js';
export { indicatorSchema } from './indicator.js';
export { createCatalogue } from './catalogue.js';
export { placeOf, sourceOf } from './place-of.js';
export { observationSchema } from './observation.js';
// Schemas have a door of their own.
export { observedValueSchema } from './observed-value.js';
