export * from './door.js';
export type { CatalogueName } from './known.js';
export { democracyFinding } from './findings.js';
export { democracyListNames, isListCounted } from './democracy-lists.js';
