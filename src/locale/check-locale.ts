import { DanvanError } from '#room/findings';
import { isLanguage } from '#room/text';

function isLocale(value: unknown): boolean {
  try {
    return (
      typeof value === 'object' &&
      value !== null &&
      'language' in value &&
      ('labels' in value || 'words' in value)
    );
  } catch {
    // A proxy that throws.
    return false;
  }
}

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
