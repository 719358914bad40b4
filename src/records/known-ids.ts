import { createSuggester } from '#room/text';

/** A set or a map: nobody copies the units of a country for each record. */
export interface IdSource {
  readonly has: (id: string) => boolean;
  readonly keys: () => Iterable<string>;
}

/** The ids that records may name, and what a misspelt one was most likely meant to be. */
export interface KnownIds {
  readonly has: (id: string) => boolean;
  readonly nearest: (id: string) => string | null;
}

/** Ids in the order of their source, which is asked for them when they are needed first. */
const keysOf = (ids: IdSource): Iterable<string> => ({
  [Symbol.iterator]: () => ids.keys()[Symbol.iterator](),
});

/**
 * Takes in ids once for all records of a list: each is folded no more than once, and only where a
 * record names one that is not there.
 *
 * @param heirOf - What followed an id that is no more; it goes before any id that looks alike.
 */
export const knownIds = (ids: IdSource, heirOf?: (id: string) => string | null): KnownIds => ({
  has: (id) => ids.has(id),
  nearest: createSuggester(keysOf(ids), { heirOf }),
});
