export * from './door.js';
export { indicatorFinding, figureFinding } from './findings.js';
export { createCatalogue } from './catalogue.js';
export { observationSchema } from './observation.js';
