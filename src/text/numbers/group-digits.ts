/**
 * Parts the thousands of a plain decimal (“-1327453.5”) and sets the comma of the language.
 *
 * @internal
 */
export function groupDigits(plain: string, language: 'vi' | 'en'): string {
  const [point, comma] = language === 'vi' ? ['.', ','] : [',', '.'];
  const [whole = '0', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, point);
  return fraction === undefined ? grouped : `${grouped}${comma}${fraction}`;
}
