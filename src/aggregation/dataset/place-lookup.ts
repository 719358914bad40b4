/** Looks up the places of ids; the one asked for last is at hand, since rows come in runs. */
export interface PlaceLookup {
  readonly places: ReadonlyMap<unknown, number>;
  lastId: unknown;
  lastPlace: number;
}

export const createLookup = (places: ReadonlyMap<unknown, number>): PlaceLookup => ({
  places,
  // Equal to nothing that could be asked for.
  lastId: Symbol('nothing asked for yet'),
  lastPlace: -1,
});

/** The place of an id; -1 where it has none. */
export function placeIn(lookup: PlaceLookup, id: unknown): number {
  if (lookup.lastId === id) return lookup.lastPlace;
  const place = lookup.places.get(id);
  // What is unknown today may be known with the next row.
  if (place === undefined) return -1;
  lookup.lastId = id;
  lookup.lastPlace = place;
  return place;
}
