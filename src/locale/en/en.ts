import type { Locale } from '#room/locale';
import { coordinationLabelsEn } from './coordination-labels.js';
import { democracyLabelsEn } from './democracy/democracy-labels.js';
import { letterLabelsEn } from './letters/letter-labels.js';
import { labelsEn } from './labels.js';
import { explainEn } from './explain.js';
import { sentenceWordsEn } from './sentence-words.js';
import { sentencesEn } from './sentences.js';

/**
 * Sentences of findings and words of documents in English.
 *
 * Vietnamese: tiếng Anh.
 *
 * A program carries only the languages that it imports.
 *
 * @example
 * ```ts
 * import { en } from 'danvan';
 *
 * en.labels.indicator; //=> 'Indicator'
 * ```
 *
 * @category Locale
 */
export const en: Locale = /* @__PURE__ */ (() =>
  Object.freeze({
    language: 'en',
    labels: labelsEn,
    coordinationLabels: coordinationLabelsEn,
    democracyLabels: democracyLabelsEn,
    letterLabels: letterLabelsEn,
    // Asked for, not held: the built code makes them when the first sentence is said.
    get sentences() {
      return sentencesEn;
    },
    get explanations() {
      return explainEn;
    },
    get words() {
      return sentenceWordsEn;
    },
  }))();
