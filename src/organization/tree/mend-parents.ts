import { organizationFinding } from '../findings.js';
import type { Finding } from '#room/findings';
import { ringsOnWays } from '#room/kit';
import { createSuggester } from '#room/text';
import type { Unit } from '../unit/unit.js';

type Units = ReadonlyMap<string, Unit>;

const withoutParent = ({ parent: _parent, ...unit }: Unit): Unit => Object.freeze(unit);

/** The units that have some below them: only they can stand on a ring, and most have none. */
function* unitsAbove(units: Units): Iterable<Unit> {
  let last: string | undefined;
  for (const { parent } of units.values()) {
    // Units of a list stand beside others of one parent.
    if (parent === undefined || parent === last) continue;
    last = parent;
    const above = units.get(parent);
    if (above !== undefined) yield above;
  }
}

/** Every unit that is its own ancestor, with the ring it stands on; linear in the units. */
function rings(units: Units): ReadonlyMap<string, readonly string[]> {
  const parentOf = ({ parent }: Unit) => (parent === undefined ? undefined : units.get(parent));
  const found = ringsOnWays(unitsAbove(units), parentOf);
  return new Map(
    found.flatMap((ring) => {
      const ids = ring.map(({ id }) => id);
      return ids.map((id) => [id, ids] as const);
    }),
  );
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
