import { createFinding, type Finding } from '../findings/index.js';
import type { Hierarchy } from './hierarchy.js';
import { mendParents } from './mend-parents.js';
import { readUnits } from './read-units.js';
import type { UnitKind } from './unit-kind.js';
import type { Unit, UnitInput } from './unit.js';

function childrenByParent(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const children = new Map<string, Unit[]>();
  for (const unit of units) {
    if (unit.parent === undefined) continue;
    const siblings = children.get(unit.parent);
    if (siblings) siblings.push(unit);
    else children.set(unit.parent, [unit]);
  }
  return children;
}

const unknownPlaces = (units: readonly Unit[], ids: ReadonlySet<string>): readonly Finding[] =>
  units.flatMap(({ id, serves }) =>
    serves === undefined || ids.has(serves)
      ? []
      : [
          createFinding(
            'organization/unknown-place',
            { unit: id, place: serves },
            { path: ['units', id, 'serves'], unit: id },
          ),
        ],
  );

/**
 * Builds a hierarchy from its units; what is wrong with them becomes findings.
 *
 * Term: hệ thống tổ chức. Nothing throws for data: a unit that cannot be read or repeats an id is
 * left out, a parent that is unknown or leads round in a ring is cut off and its unit stands on
 * top; `findings` names each. Findings: `shape/*`, `organization/duplicate-unit`,
 * `organization/unknown-parent`, `organization/parent-cycle`, `organization/unknown-place`.
 *
 * @param units - The units in any order; a parent may follow its children.
 * @param options - `kinds`: the catalogue that names the kinds of units. Defaults to none.
 * @returns The hierarchy; the given rows are left untouched.
 *
 * @example
 * ```ts
 * import { createHierarchy, pathOf } from 'danvan';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'tay-ninh', name: 'tỉnh Tây Ninh' },
 *   { id: 'go-dau', name: 'xã Gò Dầu', parent: 'tay-ninh' },
 * ]);
 * pathOf(hierarchy, 'go-dau').map(({ id }) => id); //=> ['tay-ninh', 'go-dau']
 * ```
 *
 * @category Organization
 */
export function createHierarchy(
  units: readonly UnitInput[],
  options: { readonly kinds?: readonly UnitKind[] } = {},
): Hierarchy {
  const read = readUnits(units);
  const mended = mendParents(read.units);
  const byId = new Map(mended.units.map((unit) => [unit.id, unit]));
  const unknown = unknownPlaces(mended.units, new Set(byId.keys()));
  return Object.freeze({
    units: mended.units,
    byId,
    children: childrenByParent(mended.units),
    kinds: options.kinds ?? [],
    findings: [...read.findings, ...mended.findings, ...unknown],
  });
}
