import type { Finding } from '#room/findings';
import { createSuggester } from '#room/text';
import { organizationFinding } from '../findings.js';
import type { UnitKind } from '../unit/unit-kind.js';
import type { Unit } from '../unit/unit.js';

type Path = readonly (string | number)[];

/** The kinds that a unit has and had, with the field that says so. */
function* kindsOf({ kind, history }: Unit): Iterable<readonly [kind: string, path: Path]> {
  if (kind !== undefined) yield [kind, ['kind']];
  for (const [index, state] of history.entries()) {
    if (state.kind !== undefined) yield [state.kind, ['history', index, 'kind']];
  }
}

/** The kinds of units that the catalogue does not have; nothing where there is no catalogue. */
export function unknownKinds(
  units: readonly Unit[],
  kinds: readonly UnitKind[],
): readonly Finding[] {
  if (kinds.length === 0) return [];
  const ids = new Set(kinds.map(({ id }) => id));
  const suggest = createSuggester(ids);
  const findings: Finding[] = [];
  for (const unit of units) {
    for (const [kind, path] of kindsOf(unit)) {
      if (ids.has(kind)) continue;
      const facts = { unit: unit.id, kind, nearest: suggest(kind) };
      const place = { path: ['units', unit.id, ...path], unit: unit.id };
      findings.push(organizationFinding('organization/unknown-kind', facts, place));
    }
  }
  return findings;
}
