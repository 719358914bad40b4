import type { MainLocale } from '#room/locale';
import { coordinationLabelsEn } from './coordination-labels.js';
import { labelsEn } from './labels.js';
import { mainSentencesEn } from './main-sentences.js';
import { sentenceWordsEn } from './sentence-words.js';

/**
 * The part of English that the main job needs: half of what `en` weighs.
 *
 * Vietnamese: tiếng Anh của việc chính.
 *
 * It tells the findings of units, indicators, figures, checks, tables, reviews and exporters, and has
 * the words that reviews are written with. For registers, calendars, lists
 * of CSV, forms, collecting, democracy, campaigns, coordination, short documents and explanations
 * take `en`: of their findings this one says no more than the code.
 *
 * @example
 * ```ts
 * import { createHierarchy, describeFinding } from 'danvan';
 * import { mainEn } from 'danvan/locale/en';
 *
 * const xaA = { id: 'xa-a', name: 'xã A' };
 * createHierarchy([xaA, xaA]).findings.map((finding) => describeFinding(finding, mainEn)).length; //=> 1
 * ```
 *
 * @category Locale
 */
export const mainEn: MainLocale = /* @__PURE__ */ (() =>
  Object.freeze({
    language: 'en',
    labels: labelsEn,
    coordinationLabels: coordinationLabelsEn,
    // Asked for, not held: the built code makes them when the first sentence is said.
    get sentences() {
      return mainSentencesEn;
    },
    get words() {
      return sentenceWordsEn;
    },
  }))();
