import type { Finding } from '#room/findings';
import { knownIds, type KnownIds } from '#room/records';
import { organizationFinding } from '../findings.js';
import type { LevelScheme } from '../unit/level-scheme.js';
import type { UnitKind } from '../unit/unit-kind.js';
import type { Unit } from '../unit/unit.js';

type Field = 'kind' | 'level';

/** The words of one field that a unit has, now or at other times. */
function wordsOf(unit: Unit, field: Field): readonly string[] {
  const own = unit[field];
  if (unit.history.length === 0) return own === undefined ? [] : [own];
  return [...new Set([own, ...unit.history.map((state) => state[field])])].flatMap(
    (word) => word ?? [],
  );
}

function unknownWords(
  units: readonly Unit[],
  known: KnownIds,
  { field, found }: { field: Field; found: (unit: Unit, word: string) => readonly Finding[] },
): readonly Finding[] {
  const findings: (readonly Finding[])[] = [];
  for (const unit of units) {
    for (const word of wordsOf(unit, field)) if (!known.has(word)) findings.push(found(unit, word));
  }
  return findings.flat();
}

/** Units of a kind that the catalogue of kinds does not have; none where it is empty. */
export function unknownKinds(
  units: readonly Unit[],
  kinds: readonly UnitKind[],
): readonly Finding[] {
  if (kinds.length === 0) return [];
  const known = knownIds(new Set(kinds.map(({ id }) => id)));
  const found = ({ id: unit }: Unit, kind: string): readonly Finding[] => {
    const facts = { unit, kind, nearest: known.nearest(kind) };
    const place = { path: ['units', unit, 'kind'], unit };
    return [organizationFinding('organization/unknown-kind', facts, place)];
  };
  return unknownWords(units, known, { field: 'kind', found });
}

/**
 * Units of a level that is written almost like one of the schemes. A level that looks like none is
 * left alone: villages are no level of administration.
 */
export function unknownLevels(
  units: readonly Unit[],
  schemes: readonly LevelScheme[],
): readonly Finding[] {
  if (schemes.length === 0) return [];
  const known = knownIds(new Set(schemes.flatMap(({ levels }) => levels.map(({ id }) => id))));
  const found = ({ id: unit }: Unit, level: string): readonly Finding[] => {
    const nearest = known.nearest(level);
    if (nearest === null) return [];
    const place = { path: ['units', unit, 'level'], unit };
    return [organizationFinding('organization/unknown-level', { unit, level, nearest }, place)];
  };
  return unknownWords(units, known, { field: 'level', found });
}
