export { describeFinding } from './describe-finding.js';
export type { CampaignLabels } from './labels/campaign-labels.js';
export type { CoordinationLabels } from './labels/coordination-labels.js';
export type { Labels } from './labels/document-labels.js';
export type { DayWords, DocumentWords, Locale, SentenceWords } from './locale.js';
export type { NameLookup, Names } from './names.js';
export type { Say } from './say.js';
export type { Sentence, SentencesFor, SentencesOf } from './sentence.js';
export { withSentences } from './with-sentences.js';
