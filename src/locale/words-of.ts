import { DanvanError } from '#room/findings';
import { checkLocale } from './check-locale.js';
import { vietnameseWords } from './labels/vietnamese-words.js';
import type { DocumentWords, Locale } from './locale.js';

/**
 * The words that a document is written with: those of its language, or Vietnamese.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the language is no value, or stands
 * under its former name.
 */
export function wordsOf(options: { readonly locale?: Locale | undefined }): DocumentWords {
  const { locale } = options;
  if ('language' in options && options.language !== undefined) {
    const message =
      "Give the language as a value: import { en } from 'danvan' and give locale: en.";
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  if (locale === undefined) return vietnameseWords;
  checkLocale(locale);
  return locale;
}
