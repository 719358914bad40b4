export * from './door.js';
export type { SentencesByCode, MainSentences } from './finding-code.js';
