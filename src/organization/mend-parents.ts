import { createFinding, type Finding } from '../findings/index.js';
import { suggestions } from '../text/suggestions.js';
import type { Unit } from './unit.js';

type Units = ReadonlyMap<string, Unit>;

const withoutParent = ({ parent: _parent, ...unit }: Unit): Unit => Object.freeze(unit);

/** The units on the ring that `unit` stands on, or none. */
function ringOf(unit: Unit, units: Units): readonly string[] {
  const seen = new Set<string>();
  let at: Unit | undefined = unit;
  while (at !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    at = at.parent === undefined ? undefined : units.get(at.parent);
  }
  return at?.id === unit.id ? [...seen] : [];
}

/** Every unit that is its own ancestor, with the ring it stands on; linear in the units. */
function rings(units: Units): ReadonlyMap<string, readonly string[]> {
  const settled = new Set<string>();
  const found = new Map<string, readonly string[]>();
  for (const unit of units.values()) {
    const walked = new Set<string>();
    let at: Unit | undefined = unit;
    while (at !== undefined && !settled.has(at.id) && !walked.has(at.id)) {
      walked.add(at.id);
      at = at.parent === undefined ? undefined : units.get(at.parent);
    }
    if (at !== undefined && walked.has(at.id)) {
      const ring = ringOf(at, units);
      ring.forEach((id) => found.set(id, ring));
    }
    walked.forEach((id) => settled.add(id));
  }
  return found;
}

function unknownParent(unit: Unit, parent: string, nearest: string | null): Finding {
  return createFinding(
    'organization/unknown-parent',
    { unit: unit.id, parent, nearest },
    { path: ['units', unit.id, 'parent'], unit: unit.id },
  );
}

/** Cuts the links that lead nowhere or round in a ring, and says which. */
export function mendParents(given: readonly Unit[]): {
  readonly units: readonly Unit[];
  readonly findings: readonly Finding[];
} {
  const byId = new Map(given.map((unit) => [unit.id, unit]));
  const onRing = rings(byId);
  const suggest = suggestions();
  const findings: Finding[] = [...new Set(onRing.values())].map((ring) =>
    createFinding('organization/parent-cycle', { units: ring }, { path: ['units', ...ring] }),
  );
  const units = given.map((unit) => {
    if (onRing.has(unit.id)) return withoutParent(unit);
    if (unit.parent === undefined || byId.has(unit.parent)) return unit;
    findings.push(unknownParent(unit, unit.parent, suggest(unit.parent, byId.keys())));
    return withoutParent(unit);
  });
  return { units, findings };
}
