import { organizationFinding } from '../findings.js';
import type { Finding } from '#room/findings';
import { createSuggester } from '#room/text';
import type { Unit } from '../unit/unit.js';

type Units = ReadonlyMap<string, Unit>;

const withoutParent = ({ parent: _parent, ...unit }: Unit): Unit => Object.freeze(unit);

/** The units on the ring that a unit stands on. */
function ringOf(unit: Unit, units: Units): readonly string[] {
  const ring: string[] = [];
  let at: Unit | undefined = unit;
  do {
    ring.push(at.id);
    at = at.parent === undefined ? undefined : units.get(at.parent);
  } while (at !== undefined && at !== unit);
  return ring;
}

/** The first unit that a walk upwards meets twice; none where it ends, or joins a sound way. */
function meetsItself(unit: Unit, units: Units, sound: Set<string>): Unit | undefined {
  const walked = new Set<string>();
  let at: Unit | undefined = unit;
  while (at !== undefined && !sound.has(at.id) && !walked.has(at.id)) {
    walked.add(at.id);
    at = at.parent === undefined ? undefined : units.get(at.parent);
  }
  walked.forEach((id) => sound.add(id));
  return at !== undefined && walked.has(at.id) ? at : undefined;
}

/** Every unit that is its own ancestor, with the ring it stands on; linear in the units. */
function rings(units: Units): ReadonlyMap<string, readonly string[]> {
  const sound = new Set<string>();
  const found = new Map<string, readonly string[]>();
  let last: string | undefined;
  for (const { parent } of units.values()) {
    // Only units that have some below them can stand on a ring: most have none.
    if (parent === undefined || parent === last || sound.has(parent)) continue;
    last = parent;
    const above = units.get(parent);
    const twice = above && meetsItself(above, units, sound);
    if (twice === undefined) continue;
    const ring = ringOf(twice, units);
    ring.forEach((id) => found.set(id, ring));
  }
  return found;
}

function unknownParent(unit: Unit, parent: string, nearest: string | null): Finding {
  return organizationFinding(
    'organization/unknown-parent',
    { unit: unit.id, parent, nearest },
    { path: ['units', unit.id, 'parent'], unit: unit.id },
  );
}

/** Cuts the links that lead nowhere or round in a ring, and says which. */
export function mendParents(given: Units): {
  readonly byId: Units;
  readonly findings: readonly Finding[];
} {
  const onRing = rings(given);
  const suggest = createSuggester(given.keys());
  const findings: Finding[] = [...new Set(onRing.values())].map((ring) =>
    organizationFinding('organization/parent-cycle', { units: ring }, { path: ['units', ...ring] }),
  );
  const mended = new Map<string, Unit>();
  let sound: string | undefined;
  for (const unit of given.values()) {
    const { parent } = unit;
    // Units of a list stand beside others of one parent.
    if (parent === undefined || (parent === sound && onRing.size === 0)) continue;
    const isLost = !given.has(parent);
    if (isLost) findings.push(unknownParent(unit, parent, suggest(parent)));
    if (isLost || onRing.has(unit.id)) mended.set(unit.id, withoutParent(unit));
    else sound = parent;
  }
  if (mended.size === 0) return { byId: given, findings };
  const byId = new Map([...given].map(([id, unit]) => [id, mended.get(id) ?? unit]));
  return { byId, findings };
}
