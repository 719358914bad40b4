import { checkLanguage, type Language } from '../languages/language.js';
import { checkChoice } from '../letters/check-choice.js';
import { qualifierWords } from './qualifier-words.js';
import { qualifiers, type Qualifier } from './qualifier.js';

/**
 * Puts the word of a qualifier before a printed number.
 *
 * Vietnamese: từ chỉ mức độ.
 *
 * @param printed - The printed number.
 * @param qualifier - The qualifier, or undefined for none.
 * @param language - Defaults to `vi`.
 * @returns The number after its qualifier; “nhiều” stands alone where there is no number.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for an unknown qualifier or language.
 *
 * @example
 * ```ts
 * import { formatQualified } from 'danvan/text';
 *
 * formatQualified('134', 'nearly'); //=> 'gần 134'
 * formatQualified('134', undefined); //=> '134'
 * ```
 *
 * @category Text
 */
export function formatQualified(
  printed: string,
  qualifier: Qualifier | undefined,
  language: Language = 'vi',
): string {
  if (qualifier === undefined) return printed;
  const known = checkChoice(qualifier, qualifiers, 'a qualifier');
  const [word] = qualifierWords[checkLanguage(language)][known];
  return printed === '' ? word : `${word} ${printed}`;
}
