import type { SentenceWords } from '#room/locale';
import { fieldsVi } from './fields.js';
import { fieldWordsVi, mainSentenceWordsVi } from './main-sentence-words.js';

/** The words around the sentences of findings, in Vietnamese. */
export const sentenceWordsVi: SentenceWords = {
  ...mainSentenceWordsVi,
  ...fieldWordsVi(fieldsVi),
};
