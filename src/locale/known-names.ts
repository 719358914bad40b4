import type { Finding } from '#room/findings';
import type { NameLookup, Names } from './names.js';

/** The names that somebody hands over, before those that a finding, or the like, knows itself. */
export function knownNames({ names: own }: Pick<Finding, 'names'>, names: Names): Names {
  if (own === undefined) return names;
  const look: NameLookup = (id, language) => {
    const name = Object.hasOwn(own, id) ? own[id] : undefined;
    return name?.[language] ?? name?.vi;
  };
  const first =
    (given: NameLookup | undefined): NameLookup =>
    (id, language) =>
      given?.(id, language) ?? look(id, language);
  return {
    ...names,
    unit: first(names.unit),
    indicator: first(names.indicator),
    line: first(names.line),
  };
}
