import { DanvanError } from '#room/findings';
import { isLanguage } from '#room/text';

const isLocale = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'language' in value && 'labels' in value;

const shown = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : typeof value);

/**
 * Refuses what is no language: they are values that are imported.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`.
 */
export function checkLocale(locale: unknown): void {
  if (isLocale(locale)) return;
  const name = isLanguage(locale) ? locale : 'vi';
  const message = `The language must be a value: import { ${name} } from 'danvan' and give ${name}, not ${shown(locale)}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}
