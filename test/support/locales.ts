import { en, vi, type Locale } from 'danvan';
import { languages, type ByLanguage } from '#inside/text';

/** The words of every language of the library. */
export const locales: ByLanguage<Locale> = { vi, en };

/** The same as a list. */
export const allLocales: readonly Locale[] = languages.map((language) => locales[language]);
