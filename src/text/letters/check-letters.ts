import type { Finding, FindingPlace } from '#room/findings';
import { textFinding } from '../findings.js';
import { detectLegacyEncoding } from './detect-legacy-encoding.js';
import { lookAlikesIn } from './fold-look-alikes.js';

const eths = '\u00D0\u00F0';

/**
 * Notes on letters of a text that is kept which only look like those of Vietnamese; in an old
 * encoding they stand for others.
 */
export function checkLetters(text: string, place: FindingPlace): readonly Finding[] {
  const found = lookAlikesIn(text);
  if (found.length === 0 || detectLegacyEncoding(text) !== null) return [];
  const others = found.filter((letter) => !eths.includes(letter));
  return [
    ...(others.length < found.length ? [textFinding('text/letter-eth', { text }, place)] : []),
    ...(others.length > 0
      ? [textFinding('text/look-alike-letters', { text, letters: others }, place)]
      : []),
  ];
}
