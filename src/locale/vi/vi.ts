import { vietnameseWords, type Locale } from '#room/locale';
import { explainVi } from './explain.js';
import { sentenceWordsVi } from './sentence-words.js';
import { sentencesVi } from './sentences.js';

/**
 * Sentences of findings and words of documents in Vietnamese.
 *
 * Vietnamese: tiếng Việt.
 *
 * A program carries only the languages that it imports.
 *
 * @example
 * ```ts
 * import { vi } from 'danvan';
 *
 * vi.labels.indicator; //=> 'Chỉ tiêu'
 * ```
 *
 * @category Locale
 */
export const vi: Locale = /* @__PURE__ */ (() =>
  Object.freeze({
    ...vietnameseWords,
    // Asked for, not held: the built code makes them when the first sentence is said.
    get sentences() {
      return sentencesVi;
    },
    get explanations() {
      return explainVi;
    },
    get words() {
      return sentenceWordsVi;
    },
  }))();
