import { groupBy, nearestAmong } from '#room/kit';
import { digitsOf, foldedText, leastDistance, type FoldedText } from './folded-text.js';

const mostSuggestions = 200;

/** What a {@link createSuggester} may be told. */
export interface SuggesterOptions {
  /** How many different texts get a suggestion, so that a bad file is not slow. Defaults to 200. */
  readonly most?: number | undefined;
  /** Whether what has other digits may be suggested: for periods, not for ids. Defaults to no. */
  readonly otherDigits?: boolean | undefined;
  /** What took the place of something that is gone; it wins over what is written alike. */
  readonly heirOf?: ((text: string) => string | null) | undefined;
}

/** Says what an unknown text was most likely meant to be, or null. */
export type Suggester = (text: string) => string | null;

/** Groups candidates by their digits when the first question comes, and folds those asked for. */
function foldedOnce(candidates: Iterable<string>, groupOf: (text: string) => string) {
  let groups: ReadonlyMap<string, readonly string[]> | undefined;
  const folded = new Map<string, readonly FoldedText[]>();
  return (text: string): readonly FoldedText[] => {
    groups ??= groupBy([...candidates], groupOf);
    const digits = groupOf(text);
    const group = folded.get(digits) ?? (groups.get(digits) ?? []).map(foldedText);
    folded.set(digits, group);
    return group;
  };
}

/**
 * Makes a function that suggests what an unknown text was meant to be.
 *
 * Candidates are read and folded once, when the first question comes. A candidate with other digits
 * is never suggested: `xa-10039` is another unit than `xa-20039`. After the most different
 * questions every further one gets null.
 *
 * @param candidates - What could have been meant; the first of equals wins.
 */
export function createSuggester(
  candidates: Iterable<string>,
  { most = mostSuggestions, otherDigits = false, heirOf }: SuggesterOptions = {},
): Suggester {
  const alike = foldedOnce(candidates, otherDigits ? () => '' : digitsOf);
  const made = new Map<string, string | null>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const heir = heirOf?.(text) ?? null;
    if (heir !== null) return heir;
    if (made.size >= most) return null;
    const nearest = nearestAmong(foldedText(text), alike(text), leastDistance);
    made.set(text, nearest);
    return nearest;
  };
}
