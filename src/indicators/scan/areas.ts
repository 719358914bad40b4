import type { Wording } from './wordings.js';

/** Smaller areas have no words of their own. */
const leastIndicators = 3;

/** A word of an area is in the wordings of so many of its indicators. */
const leastShare = 0.4;

/** In more areas it says nothing about any. */
const mostAreas = 3;

/** The area of an indicator: the “mediation” of “mediation.teams”. */
export const areaOf = (code: string): string => code.slice(0, Math.max(0, code.indexOf('.')));

type Counts = ReadonlyMap<string, ReadonlySet<string>>;

/** The codes that use each term, for each area. */
function usersOf(wordings: readonly Wording[]): ReadonlyMap<string, Counts> {
  const areas = new Map<string, Map<string, Set<string>>>();
  for (const { indicator, terms } of wordings) {
    const area = areaOf(indicator.code);
    const users = areas.get(area) ?? new Map<string, Set<string>>();
    for (const term of terms) users.set(term, (users.get(term) ?? new Set()).add(indicator.code));
    areas.set(area, users);
  }
  return areas;
}

/** The words by which an area is known: those of most of its indicators, and of few other areas. */
export function wordsOfAreas(wordings: readonly Wording[]): ReadonlyMap<string, readonly string[]> {
  const sizes = new Map<string, number>();
  for (const code of new Set(wordings.map(({ indicator }) => indicator.code))) {
    sizes.set(areaOf(code), (sizes.get(areaOf(code)) ?? 0) + 1);
  }
  const common = [...usersOf(wordings)].map(([area, users]) => {
    const least = Math.max(leastIndicators, leastShare * (sizes.get(area) ?? 0));
    return [
      area,
      [...users].filter(([, codes]) => codes.size >= least).map(([term]) => term),
    ] as const;
  });
  const areasOf = new Map<string, number>();
  for (const term of common.flatMap(([, terms]) => terms)) {
    areasOf.set(term, (areasOf.get(term) ?? 0) + 1);
  }
  return new Map(
    common.map(([area, terms]) => [
      area,
      terms.filter((term) => (areasOf.get(term) ?? 0) <= mostAreas),
    ]),
  );
}
