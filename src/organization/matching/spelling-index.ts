import { groupBy } from '#room/kit';
import { nameKey, typeSplit, withoutMarks, type NameWords } from './name-words.js';
import { nearSpellings, type Near } from './near-spellings.js';
import { spellingsOf, type UnitSpelling } from './unit-spelling.js';
import type { Unit } from '../unit/unit.js';

/** All spellings of some units by their keys. */
export interface SpellingIndex {
  readonly byId: ReadonlyMap<string, Unit>;
  readonly byCode: ReadonlyMap<string, readonly UnitSpelling[]>;
  readonly byKey: ReadonlyMap<string, readonly UnitSpelling[]>;
  readonly byPlainKey: ReadonlyMap<string, readonly UnitSpelling[]>;
  readonly near: (key: string) => readonly Near[];
}

/** Places further up are not looked for in names, so that a long chain of units is not slow. */
const mostPlaces = 50;

/** The unit's place, and the units above both, each once, the nearest first. */
export function unitsAround(
  unit: Unit,
  byId: ReadonlyMap<string, Unit>,
  most = Infinity,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const next = [unit.serves, unit.parent];
  for (const id of next) {
    if (seen.size >= most) break;
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    const other = byId.get(id);
    if (other) next.push(other.serves, other.parent);
  }
  return seen;
}

function placesOf(
  unit: Unit,
  byId: ReadonlyMap<string, Unit>,
  words: NameWords,
): readonly string[] {
  if (unit.category === 'place') return [];
  return [...unitsAround(unit, byId, mostPlaces)].flatMap((id) => {
    const place = byId.get(id);
    if (place?.category !== 'place') return [];
    const key = nameKey(place.name.vi);
    return [typeSplit(key, words)?.bare ?? key];
  });
}

/**
 * Prepares the spellings of units for look-up.
 *
 * @internal
 */
export function spellingIndex(units: readonly Unit[], words: NameWords): SpellingIndex {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const spellings = units.flatMap((unit) => spellingsOf(unit, words, placesOf(unit, byId, words)));
  const codes = spellings.filter(({ source }) => source === 'code');
  const names = spellings.filter(({ source }) => source !== 'code');
  return {
    byId,
    byCode: groupBy(codes, ({ key }) => key),
    byKey: groupBy(names, ({ key }) => key),
    byPlainKey: groupBy(names, ({ key }) => withoutMarks(key)),
    near: nearSpellings(new Set(names.map(({ key }) => key))),
  };
}
