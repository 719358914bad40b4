export * from './door.js';
export { referenceFinding, shapeFinding } from './findings.js';
export { findingsFromZod } from './findings-from-zod.js';
export { readList, readRecord, type Placed } from './read-list.js';
