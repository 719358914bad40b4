export * from './door.js';
export { createCatalogue } from './catalogue.js';
export { observationSchema } from './observation.js';
