export * from './door.js';
export type { CatalogueName } from './known.js';
export { democracyFinding } from './findings.js';
export { isListCounted } from './democracy-lists.js';
