import { requireText } from '#room/findings';
import { foldSpaces } from './fold-spaces.js';

/** No number, date, period, document number or name that people write is longer. */
export const mostCharacters = 500;

/**
 * A text that is to be read as one figure or name, with single spaces; empty where it is too long.
 *
 * The one place that looks at the length, before any pattern does: patterns go over a text again
 * and again.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no text.
 */
export function foldShort(text: string, argument = 'text'): string {
  requireText(text, argument);
  return text.length > mostCharacters ? '' : foldSpaces(text);
}
