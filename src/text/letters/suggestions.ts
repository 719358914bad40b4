import { nearestOf } from './nearest-of.js';

/** Suggestions made in one go; beyond, a file of wrong ids would take too long. */
const mostSuggestions = 200;

/** Suggests what misspelt ids were meant to be, each id once, up to a limit. */
export function suggestions(): (id: string, ids: Iterable<string>) => string | null {
  const made = new Map<string, string | null>();
  return (id, ids) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    if (made.size >= mostSuggestions) return null;
    const nearest = nearestOf(id, [...ids]);
    made.set(id, nearest);
    return nearest;
  };
}
