import * as z from 'zod/mini';
import { requireShape, withNames, object } from '#room/findings';
import { deepFreeze } from '#room/kit';
import { childrenByParent } from './children-by-parent.js';
import type { Hierarchy } from './hierarchy.js';
import { mendParents } from './mend-parents.js';
import { readUnits } from '../unit/read-units.js';
import { unitKindsShape } from '../unit/typed-shapes.js';
import type { UnitKind } from '../unit/unit-kind.js';
import type { UnitInput } from '../unit/unit.js';
import { unknownKinds } from './unknown-kinds.js';
import { unknownPlaces } from './unknown-places.js';

const optionsShape = object({ kinds: z.optional(unitKindsShape) });

const noKinds: readonly UnitKind[] = Object.freeze([]);

/**
 * Builds a hierarchy from its units; what is wrong with them becomes findings.
 *
 * Vietnamese: hệ thống tổ chức.
 *
 * Nothing throws for data: a unit that cannot be read or repeats an id is left out, a parent that
 * is unknown or leads round in a ring is cut off and its unit stands on top; `findings` names each.
 * Findings: `shape/*`, `organization/duplicate-unit`, `organization/unknown-parent`,
 * `organization/parent-cycle`, `organization/unknown-place`, and `organization/unknown-kind` where
 * kinds are given.
 *
 * @param units - The units in any order; a parent may follow its children.
 * @param options - `kinds`: the catalogue that names the kinds of units. Defaults to none.
 * @returns The hierarchy; the given rows are left untouched.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { pathOf } from 'danvan/organization';
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
export function createHierarchy<const UnitId extends string>(
  units: readonly UnitInput<UnitId>[],
  options?: { readonly kinds?: readonly UnitKind[] },
): Hierarchy<UnitId>;
export function createHierarchy(
  units: readonly UnitInput[],
  options: { readonly kinds?: readonly UnitKind[] } = {},
): Hierarchy {
  const { kinds = noKinds } = requireShape(options, optionsShape, 'options');
  const read = readUnits(units);
  const { byId, findings } = mendParents(read.byId);
  const mended = [...byId.values()];
  const found = [
    ...read.findings,
    ...findings,
    ...unknownPlaces(byId),
    ...unknownKinds(mended, kinds),
  ];
  // Each unit was frozen where it was read.
  return Object.freeze({
    units: Object.freeze(mended),
    byId: Object.freeze(byId),
    children: childrenByParent(mended),
    findings: deepFreeze(withNames(found, (id) => byId.get(id)?.name)),
    kinds,
  });
}
