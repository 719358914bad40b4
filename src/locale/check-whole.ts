import { DanvanError } from '#room/findings';
import { checkLocale } from './check-locale.js';
import type { ReviewWords } from './locale.js';

/**
 * Refuses what is no language, or has only what the main job needs of one.
 *
 * @param part - What is needed besides.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`.
 */
export function checkWhole(locale: ReviewWords, part: 'explanations' | 'letterLabels'): void {
  checkLocale(locale);
  if (part in locale) return;
  const { language } = locale;
  const message = `This needs all of the language: import { ${language} } from 'danvan' and give ${language}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}
