export * from './door.js';
export type { SentencesByCode } from './finding-code.js';
