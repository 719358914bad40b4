/**
 * The rings that ways lead into where each place leads to one other at most, each once, from the
 * place on that is met first; linear in the places passed.
 */
export function ringsOnWays<Place>(
  starts: Iterable<Place>,
  next: (place: Place) => Place | undefined,
): readonly (readonly Place[])[] {
  const passed = new Set<Place>();
  const rings: (readonly Place[])[] = [];
  for (const start of starts) {
    // Most ways begin where another has passed.
    if (passed.has(start)) continue;
    const way = new Set<Place>();
    let at: Place | undefined = start;
    while (at !== undefined && !passed.has(at)) {
      passed.add(at);
      way.add(at);
      at = next(at);
    }
    if (at === undefined || !way.has(at)) continue;
    const places = [...way];
    rings.push(places.slice(places.indexOf(at)));
  }
  return rings;
}
