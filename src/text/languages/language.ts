import { checkChoice } from '../letters/check-choice.js';

/**
 * The language of a document's words and numbers.
 *
 * Vietnamese: ngôn ngữ.
 *
 * English keeps the Vietnamese layout.
 *
 * @example
 * ```ts
 * import type { Language } from 'danvan';
 * import { printCell } from 'danvan/report';
 *
 * const languages: readonly Language[] = ['vi', 'en'];
 * const cell = { kind: 'number', amount: 1327453, decimals: 0 } as const;
 * languages.map((language) => printCell(cell, language)); //=> ['1.327.453', '1,327,453']
 * ```
 *
 * @category Report
 */
export type Language = 'vi' | 'en';

/** What each language has of its own: words, marks, forms. */
export type ByLanguage<Value> = { readonly [Each in Language]: Value };

const known: ByLanguage<true> = Object.freeze({ vi: true, en: true });

/** Whether a value is one of {@link languages}. */
export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && Object.hasOwn(known, value);

/** The languages of this library; Vietnamese first. */
export const languages: readonly Language[] = Object.freeze(Object.keys(known).filter(isLanguage));

/**
 * Takes one of the languages of this library.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`.
 * @internal
 */
export const checkLanguage = (value: unknown): Language =>
  isLanguage(value) ? value : checkChoice(value, languages, 'a language');
