import type { SheetsOptions } from '../reading/sheets-options.js';

type Units = NonNullable<SheetsOptions['units']>;

/** The units right above one: its parent, the place that it serves, what links lead to. */
function above(id: string, units: Units): readonly string[] {
  const { parent, serves } = units.byId.get(id) ?? {};
  const links = 'links' in units ? units.links.filter(({ unit }) => unit === id) : [];
  return [parent, serves, ...links.map(({ target }) => target)].filter(
    (each) => each !== undefined,
  );
}

/** All units above one, itself too; each once, so that rings end. */
function wayUp(id: string, units: Units): ReadonlySet<string> {
  const found = new Set([id]);
  for (const each of found) for (const next of above(each, units)) found.add(next);
  return found;
}

/**
 * Whether a unit belongs to another one, or to the place that this one serves. Who has nothing above
 * it may belong to anybody: a plain list of units does not say.
 */
export function isUnitWithin(unit: string, sender: string, units: Units): boolean {
  const { serves } = units.byId.get(sender) ?? {};
  if (unit === sender) return true;
  if (serves !== unit && wayUp(sender, units).has(unit)) return false;
  const way = wayUp(unit, units);
  return way.size === 1 || way.has(sender) || (serves !== undefined && way.has(serves));
}
