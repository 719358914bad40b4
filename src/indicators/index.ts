export * from './door.js';
export { indicatorFinding } from './findings.js';
export { indicatorSchema } from './indicator.js';
export { createCatalogue } from './catalogue.js';
export { observationSchema } from './observation.js';
