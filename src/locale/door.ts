export { describeFinding } from './describe-finding.js';
export type { CampaignLabels } from './labels/campaign-labels.js';
export type { FigureLabels } from './labels/figure-labels.js';
export type { FormLabels } from './labels/form-labels.js';
export type { SheetLabels } from './labels/sheet-labels.js';
export type { CoordinationLabels } from './labels/coordination-labels.js';
export type { DemocracyLabels } from './labels/democracy/democracy-labels.js';
export type { ReportingLabels } from './labels/reporting-labels.js';
export type { ReviewLabels } from './labels/review-labels.js';
export type { LetterLabels } from './labels/letters/letter-labels.js';
export type { Labels } from './labels/document-labels.js';
export type {
  DayWords,
  DocumentWords,
  FindingWords,
  Locale,
  MainLocale,
  ReviewWords,
  SentenceWords,
} from './locale.js';
export type { NameLookup, Names } from './names.js';
export type { Say } from './say.js';
export type { Sentence, SentencesFor, SentencesOf } from './sentence.js';
export { withSentences } from './with-sentences.js';
