import type { Indicator } from '../indicator.js';
import { wordsOfAreas } from './areas.js';
import { wordingsOf, type Wording } from './wordings.js';

/** A wording with what it weighs if all of its terms, or those of its core, are there. */
export interface WeighedWording extends Wording {
  readonly weight: number;
  readonly coreWeight: number;
}

/** The wordings of a catalogue, which of them hold a term, and the words of its areas. */
export interface WordingIndex {
  readonly holding: ReadonlyMap<string, readonly WeighedWording[]>;
  readonly weightOf: (term: string) => number;
  readonly areas: ReadonlyMap<string, readonly string[]>;
}

/** How many indicators use each term. */
function usesOf(wordings: readonly Wording[]): ReadonlyMap<string, number> {
  const users = new Map<string, Set<string>>();
  for (const { indicator, terms } of wordings) {
    for (const term of terms) users.set(term, (users.get(term) ?? new Set()).add(indicator.code));
  }
  return new Map([...users].map(([term, codes]) => [term, codes.size]));
}

/** Prepares the wordings of a catalogue: a term that few indicators use weighs more. */
export function indexWordings(indicators: readonly Indicator[]): WordingIndex {
  const wordings = indicators.flatMap(wordingsOf);
  const uses = usesOf(wordings);
  const weightOf = (term: string): number =>
    Math.log2(1 + (indicators.length + 1) / (uses.get(term) ?? 1));
  const sum = (terms: Iterable<string>): number =>
    [...terms].reduce((total, term) => total + weightOf(term), 0);
  const holding = new Map<string, WeighedWording[]>();
  for (const each of wordings) {
    const weighed = { ...each, weight: sum(each.terms), coreWeight: sum(each.core) };
    for (const term of each.terms) {
      const known = holding.get(term) ?? [];
      known.push(weighed);
      holding.set(term, known);
    }
  }
  return { holding, weightOf, areas: wordsOfAreas(wordings) };
}
