import { editDistance } from './edit-distance.js';

/** A text and the letters that it is compared by. */
export interface Spelling {
  readonly text: string;
  readonly letters: readonly string[];
}

/** At most a third of the letters may differ, one in short texts. */
const mostChanges = (a: Spelling, b: Spelling): number =>
  Math.max(1, Math.floor(Math.max(a.letters.length, b.letters.length) / 3));

/**
 * The text of the candidate that takes the fewest changes, or null where all are too far away; the
 * first of several.
 *
 * @param atLeast - How many changes it takes at least, told more cheaply than the distance.
 */
export function nearestAmong<Own extends Spelling>(
  asked: Own,
  candidates: Iterable<Own>,
  atLeast: (a: Own, b: Own) => number = () => 0,
): string | null {
  let nearest: string | null = null;
  let least = Infinity;
  if (asked.letters.length === 0) return nearest;
  for (const candidate of candidates) {
    const most = Math.min(mostChanges(asked, candidate), least - 1);
    if (atLeast(asked, candidate) > most) continue;
    const distance = editDistance(asked.letters, candidate.letters, most);
    if (distance >= least) continue;
    nearest = candidate.text;
    least = distance;
    if (least === 0) break;
  }
  return nearest;
}
