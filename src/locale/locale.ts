import type { CoordinationLabels } from './labels/coordination-labels.js';
import type { Labels } from './labels/document-labels.js';
import type { Language } from './language.js';
import type { Sentence } from './sentence.js';

/** The part of a language that documents are written with. */
export interface DocumentWords {
  /** `vi` or `en`, as documents keep it. */
  readonly language: Language;
  /** The words of documents and exporters. */
  readonly labels: Labels;
  /** The words of documents about coordination. */
  readonly coordinationLabels: CoordinationLabels;
}

/** The words around days in one language. */
export interface DayWords {
  readonly from: (first: string) => string;
  readonly to: (last: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly always: string;
}

/** The words around the sentences of findings. */
export interface SentenceWords {
  /** What is said of a finding that has no sentence. */
  readonly unknown: (code: string) => string;
  /** The cell of a workbook. */
  readonly cell: (sheet: string, address: string) => string;
  readonly days: DayWords;
}

/**
 * A language that sentences and documents are written in: `vi` or `en`.
 *
 * Vietnamese: ngôn ngữ hiển thị.
 *
 * A value that is handed over, so that a program carries only the languages that it imports;
 * {@link withSentences} adds sentences to one.
 *
 * @example
 * ```ts
 * import { en, vi, type Locale } from 'danvan';
 *
 * const localeOf = (language: string): Locale => (language === 'en' ? en : vi);
 * localeOf('en').labels.total; //=> 'Total'
 * ```
 *
 * @category Locale
 */
export interface Locale extends DocumentWords {
  /** A sentence for each finding code. */
  readonly sentences: { readonly [code: string]: Sentence<never> };
  /** The words around the sentences. */
  readonly words: SentenceWords;
}
