import { askedLocale } from './asked-locale.js';
import { checkWhole } from './check-whole.js';
import { vietnameseWords } from './labels/vietnamese-words.js';
import type { DocumentWords, Locale } from './locale.js';

/**
 * The words that a document is written with: those of its language, or Vietnamese.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the language is no value, stands
 * under its former name, or is that of the main job alone.
 */
export function wordsOf(options: { readonly locale?: Locale | undefined }): DocumentWords {
  const locale = askedLocale(options);
  if (locale === undefined) return vietnameseWords;
  checkWhole(locale, 'letterLabels');
  return locale;
}
