import type { DocumentWords, ReviewWords } from '../locale.js';
import { coordinationLabelsVi } from './coordination-labels.js';
import { democracyLabelsVi } from './democracy/democracy-labels.js';
import { labelsVi } from './document-labels.js';
import { letterLabelsVi } from './letters/letter-labels.js';

/** What documents are written in where nobody asks for another language. */
export const vietnameseWords: DocumentWords = /* @__PURE__ */ (() =>
  Object.freeze({
    language: 'vi',
    labels: labelsVi,
    coordinationLabels: coordinationLabelsVi,
    democracyLabels: democracyLabelsVi,
    letterLabels: letterLabelsVi,
  }))();

/** What reviews are written in where nobody asks for another language. */
export const vietnameseReviewWords: ReviewWords = /* @__PURE__ */ (() =>
  Object.freeze({ language: 'vi', labels: labelsVi, coordinationLabels: coordinationLabelsVi }))();
