import type { Say } from '#room/locale';

/** What was perhaps meant, at the end of a sentence. */
export const perhaps = (nearest: string | null, say: Say): string =>
  nearest === null ? '.' : `; có thể là ${say.quoted(nearest)}.`;

/** The names of units, parted by commas. */
export const units = (ids: readonly string[], say: Say): string => ids.map(say.unit).join(', ');
