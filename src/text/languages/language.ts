import { checkChoice } from '../letters/check-choice.js';

/** The languages of this library. One that is added here is asked for by the compiler everywhere. */
export const languages = Object.freeze(['vi', 'en'] as const);

/**
 * The language of a document's words and numbers.
 *
 * Vietnamese: ngôn ngữ.
 *
 * English keeps the Vietnamese layout.
 *
 * @example
 * ```ts
 * import { printCell, type Language } from 'danvan';
 *
 * const languages: readonly Language[] = ['vi', 'en'];
 * const cell = { kind: 'number', amount: 1327453, decimals: 0 } as const;
 * languages.map((language) => printCell(cell, language)); //=> ['1.327.453', '1,327,453']
 * ```
 *
 * @category Report
 */
export type Language = (typeof languages)[number];

/** What each language has of its own: words, marks, forms. */
export type ByLanguage<Value> = { readonly [Each in Language]: Value };

const known: ReadonlySet<unknown> = new Set(languages);

/** Whether a value is one of {@link languages}. */
export const isLanguage = (value: unknown): value is Language => known.has(value);

/**
 * Takes one of the languages of this library.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`.
 * @internal
 */
export const checkLanguage = (value: unknown): Language =>
  isLanguage(value) ? value : checkChoice(value, languages, 'a language');
