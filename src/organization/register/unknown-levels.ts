import type { Finding } from '#room/findings';
import { knownIds } from '#room/records';
import { organizationFinding } from '../findings.js';
import type { LevelScheme } from '../unit/level-scheme.js';
import type { Unit } from '../unit/unit.js';

/** The levels that a unit has, now or at other times. */
const levelsOf = ({ level, history }: Unit): ReadonlySet<string> =>
  new Set([level ?? [], ...history.map((state) => state.level ?? [])].flat());

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
  const findings: Finding[] = [];
  for (const unit of units) {
    for (const level of levelsOf(unit)) {
      const nearest = known.has(level) ? null : known.nearest(level);
      if (nearest === null) continue;
      const place = { path: ['units', unit.id, 'level'], unit: unit.id };
      const facts = { unit: unit.id, level, nearest };
      findings.push(organizationFinding('organization/unknown-level', facts, place));
    }
  }
  return findings;
}
