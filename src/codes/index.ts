export * from './door.js';
export type {
  MainSentences,
  MainSentencesOf,
  OtherSentencesOf,
  SentencesByCode,
} from './finding-code.js';
