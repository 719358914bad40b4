import type { ByLanguage, Language } from '../languages/language.js';

/** What stands between thousands, and before decimals. */
const marks: ByLanguage<readonly [point: string, comma: string]> = {
  vi: ['.', ','],
  en: [',', '.'],
};

/**
 * Parts the thousands of a plain decimal (“-1327453.5”) and sets the comma of the language.
 *
 * @internal
 */
export function groupDigits(plain: string, language: Language): string {
  const [point, comma] = marks[language];
  const [whole = '0', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, point);
  return fraction === undefined ? grouped : `${grouped}${comma}${fraction}`;
}
