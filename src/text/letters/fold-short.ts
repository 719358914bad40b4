import { requireText } from '#room/findings';
import { foldLookAlikes } from './fold-look-alikes.js';
import { foldSpaces } from './fold-spaces.js';

/** No number, date, period, document number or name that people write is longer. */
export const mostCharacters = 500;

/** Characters without width, which text that was copied from a page holds. */
const unseen = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu;

/**
 * A text that is to be read as one figure or name, with single spaces and the letters of
 * Vietnamese; empty where it is too long.
 *
 * The one place that looks at the length, before any pattern does: patterns go over a text again
 * and again.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no text.
 */
export function foldShort(text: string, argument = 'text'): string {
  requireText(text, argument);
  return text.length > mostCharacters
    ? ''
    : foldSpaces(foldLookAlikes(text.normalize('NFC').replace(unseen, '')));
}
