import { vietnameseReviewWords, type MainLocale } from '#room/locale';
import { mainSentenceWordsVi } from './main-sentence-words.js';
import { mainSentencesVi } from './main-sentences.js';

/**
 * The part of Vietnamese that the main job needs: half of what `vi` weighs.
 *
 * Vietnamese: tiếng Việt của việc chính.
 *
 * It tells the findings of units, indicators, figures, checks, tables, reviews and exporters, and has
 * the words that reviews are written with. For registers, calendars, lists
 * of CSV, forms, collecting, democracy, campaigns, coordination, short documents and explanations
 * take `vi`: of their findings this one says no more than the code.
 *
 * @example
 * ```ts
 * import { createHierarchy, describeFinding } from 'danvan';
 * import { mainVi } from 'danvan/locale/vi';
 *
 * const xaA = { id: 'xa-a', name: 'xã A' };
 * createHierarchy([xaA, xaA]).findings.map((finding) => describeFinding(finding, mainVi)).length; //=> 1
 * ```
 *
 * @category Locale
 */
export const mainVi: MainLocale = /* @__PURE__ */ (() =>
  Object.freeze({
    ...vietnameseReviewWords,
    // Asked for, not held: the built code makes them when the first sentence is said.
    get sentences() {
      return mainSentencesVi;
    },
    get words() {
      return mainSentenceWordsVi;
    },
  }))();
