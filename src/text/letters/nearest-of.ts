import { editDistance } from '#room/kit';
import { matchKey } from './match-key.js';

/** Longer texts are cut before they are compared, so that no input is slow. */
const mostLetters = 200;

// A letter takes up to three units in NFD; the rest of a book need not be folded.
const lettersOf = (text: string): readonly string[] =>
  Array.from(matchKey(text.slice(0, 3 * mostLetters))).slice(0, mostLetters);

/**
 * Finds the candidate that a misspelt text was most likely meant to be.
 *
 * Vietnamese: gợi ý.
 *
 * Compares by {@link matchKey}, so without case, tone place and spacing. A candidate that differs
 * in more than a third of its letters (one letter in short texts) is none. Only the first 200
 * letters count.
 *
 * @param text - What was written.
 * @param candidates - What could have been meant; the first of equals wins.
 * @returns The candidate, or null.
 *
 * @example
 * ```ts
 * import { nearestOf } from 'danvan';
 *
 * nearestOf('mediation.team', ['mediation.teams', 'outreach.sessions']); //=> 'mediation.teams'
 * nearestOf('petitions', ['mediation.teams', 'outreach.sessions']); //=> null
 * ```
 *
 * @category Text
 */
export function nearestOf(text: string, candidates: readonly string[]): string | null {
  const letters = lettersOf(text);
  if (letters.length === 0) return null;
  let nearest: string | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const others = lettersOf(candidate);
    const allowed = Math.max(1, Math.floor(Math.max(letters.length, others.length) / 3));
    const distance = editDistance(letters, others, Math.min(allowed, least - 1));
    if (distance >= least) continue;
    nearest = candidate;
    least = distance;
    if (least === 0) break;
  }
  return nearest;
}
