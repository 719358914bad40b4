import type { FindingSource } from '#room/findings';
import type { CoordinationLabels } from './labels/coordination-labels.js';
import type { DemocracyLabels } from './labels/democracy/democracy-labels.js';
import type { Labels } from './labels/document-labels.js';
import type { LetterLabels } from './labels/letters/letter-labels.js';
import type { Language } from '#room/text';
import type { Sentence } from './sentence.js';

/**
 * The part of a language that reviews are written with, and that exporters print.
 *
 * Vietnamese: từ ngữ của báo cáo.
 *
 * @example
 * ```ts
 * import { vi } from 'danvan';
 * import type { ReviewWords } from 'danvan/findings';
 *
 * const words: ReviewWords = vi;
 * words.labels.total; //=> 'Tổng cộng'
 * ```
 *
 * @category Locale
 */
export interface ReviewWords {
  /** `vi` or `en`, as documents keep it. */
  readonly language: Language;
  /** The words of documents and exporters. */
  readonly labels: Labels;
  /** The words of documents about coordination, which reviews tell of too. */
  readonly coordinationLabels: CoordinationLabels;
}

/**
 * The part of a language that documents are written with.
 *
 * Vietnamese: từ ngữ của văn bản.
 *
 * @example
 * ```ts
 * import { vi } from 'danvan';
 * import type { DocumentWords } from 'danvan/findings';
 *
 * const words: DocumentWords = vi;
 * words.language; //=> 'vi'
 * ```
 *
 * @category Locale
 */
export interface DocumentWords extends ReviewWords {
  /** The words of documents about grassroots democracy. */
  readonly democracyLabels: DemocracyLabels;
  /** The words of the short documents. */
  readonly letterLabels: LetterLabels;
}

/**
 * The words around days in one language.
 *
 * Vietnamese: cách viết khoảng thời gian.
 *
 * @example
 * ```ts
 * import { en } from 'danvan';
 * import type { DayWords } from 'danvan/findings';
 *
 * const days: DayWords = en.words.days;
 * days.from('01/7/2025'); //=> 'from 01/7/2025 on'
 * ```
 *
 * @category Locale
 */
export interface DayWords {
  /** From a day on. */
  readonly from: (first: string) => string;
  /** Up to a last day. */
  readonly to: (last: string) => string;
  /** From the first day to the last. */
  readonly between: (first: string, last: string) => string;
  /** Where both ends are open. */
  readonly always: string;
}

/**
 * The words around the sentences of findings.
 *
 * Vietnamese: từ ngữ quanh câu giải thích.
 *
 * @example
 * ```ts
 * import { en } from 'danvan';
 * import type { SentenceWords } from 'danvan/findings';
 *
 * const words: SentenceWords = en.words;
 * words.cell('Sheet 1', 'D7'); //=> 'sheet “Sheet 1”, cell D7'
 * ```
 *
 * @category Locale
 */
export interface SentenceWords {
  /** What is said of a finding that has no sentence. */
  readonly unknown: (code: string) => string;
  /** The cell of a workbook. */
  readonly cell: (sheet: string, address: string) => string;
  /** The document that a figure was read in, and the place in it; nothing where neither is known. */
  readonly source: (source: FindingSource) => readonly string[];
  /** A list of records, by the name that it has in the data. */
  readonly list: (id: string) => string;
  /** A row of a list, counted from 1. */
  readonly row: (row: number) => string;
  /** An item of a list within a record, counted from 1. */
  readonly item: (item: number) => string;
  /** A field, by the name that it has in the data. */
  readonly field: (id: string) => string;
  /** The words around days. */
  readonly days: DayWords;
}

/**
 * The part of a language that the sentences of findings are told in.
 *
 * Vietnamese: câu giải thích phát hiện.
 *
 * @example
 * ```ts
 * import { en } from 'danvan';
 * import type { FindingWords } from 'danvan/findings';
 *
 * const words: FindingWords = en;
 * Object.hasOwn(words.sentences, 'dataset/unknown-unit'); //=> true
 * ```
 *
 * @category Locale
 */
export interface FindingWords {
  /** `vi` or `en`. */
  readonly language: Language;
  /** A sentence for each finding code. */
  readonly sentences: { readonly [code: string]: Sentence<never> };
  /** The words around the sentences. */
  readonly words: SentenceWords;
}

/**
 * The part of a language that the main job needs: `mainVi` or `mainEn`, or all of one.
 *
 * Vietnamese: ngôn ngữ hiển thị của việc chính.
 *
 * Units, indicators, figures, checks, tables, reviews and exporters.
 *
 * @example
 * ```ts
 * import type { MainLocale } from 'danvan/findings';
 * import { mainVi } from 'danvan/locale/vi';
 *
 * const locale: MainLocale = mainVi;
 * locale.labels.indicator; //=> 'Chỉ tiêu'
 * ```
 *
 * @category Locale
 */
export interface MainLocale extends ReviewWords, FindingWords {}

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
export interface Locale extends DocumentWords, FindingWords {
  /** A sentence for each thing that an explanation of a figure says. */
  readonly explanations: { readonly [name: string]: Sentence<never> };
}
