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
export type Language = 'vi' | 'en';
