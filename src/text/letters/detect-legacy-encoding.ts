import {
  tcvn3Capitals,
  tcvn3Syllables,
  tcvn3Weak,
  tcvn3WeakCapitals,
  vniSyllables,
} from './legacy-syllables.js';
import { toNfc } from './to-nfc.js';

const isTcvn3 = (word: string): boolean =>
  (/[a-z]/.test(word) && tcvn3Capitals.test(word)) ||
  tcvn3Syllables.some((syllable) => syllable.test(word));

const isNearlyTcvn3 = (word: string): boolean =>
  isTcvn3(word) || tcvn3Weak.test(word) || tcvn3WeakCapitals.test(word);

const isVni = (word: string): boolean => vniSyllables.some((syllable) => syllable.test(word));

/** One such syllable is enough in a name of three words; a longer text has two of them at least. */
const isWrittenIn = (words: readonly string[], isSyllable: (word: string) => boolean): boolean => {
  const found = words.filter(isSyllable).length;
  return found >= 2 || (found === 1 && words.length <= 3);
};

/** Syllables that prove little by themselves count where they are half of the text. */
const isMostlyTcvn3 = (words: readonly string[]): boolean => {
  const found = words.filter(isNearlyTcvn3).length;
  return found >= 2 && found * 2 >= words.length;
};

/**
 * Tells whether a text is written in an old encoding, whose bytes read as other letters in Unicode.
 *
 * Vietnamese: bảng mã TCVN3, VNI.
 *
 * Careful rather than clever: it answers only where whole syllables of the old fonts stand in the
 * text, so that Unicode Vietnamese, French names and plain ASCII are none; a single short word may
 * go unnoticed. Convert such text before it comes in; it is never converted silently.
 *
 * @param text - Any text.
 * @returns The encoding, or null for none.
 *
 * @example
 * ```ts
 * import { detectLegacyEncoding } from 'danvan/text';
 *
 * detectLegacyEncoding('Uû ban nh©n d©n'); //=> 'TCVN3'
 * detectLegacyEncoding('Vieät Nam'); //=> 'VNI'
 * detectLegacyEncoding('Ủy ban nhân dân'); //=> null
 * ```
 *
 * @category Text
 */
export function detectLegacyEncoding(text: string): 'TCVN3' | 'VNI' | null {
  const words = toNfc(text)
    .split(/[\s/.,;:!?"'()[\]“”‘’…–-]+/u)
    .filter((word) => /\p{L}/u.test(word));
  if (isWrittenIn(words, isTcvn3) || isMostlyTcvn3(words)) return 'TCVN3';
  return isWrittenIn(words, isVni) ? 'VNI' : null;
}
