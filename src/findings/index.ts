export * from './door.js';
export { findingsFromZod } from './findings-from-zod.js';
export { requireFields, requireList, requireText } from './require-argument.js';
export { readList, readRecord, type Placed } from './read-list.js';
