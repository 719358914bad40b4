import { findUnit } from './find-unit.js';
import type { Hierarchy } from './hierarchy.js';
import type { Unit } from '../unit/unit.js';

/**
 * Lists the units directly below a unit, in the order in which they were given.
 *
 * Vietnamese: đơn vị trực thuộc.
 *
 * @param hierarchy - The hierarchy to look in.
 * @param id - The id of the unit.
 * @returns Its children; none for a unit at the bottom.
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { childrenOf } from 'danvan/organization';
 *
 * const units = [
 *   { id: 'tinh', name: 'tỉnh' },
 *   { id: 'xa', name: 'xã', parent: 'tinh' },
 * ];
 * childrenOf(createHierarchy(units), 'tinh').length; //=> 1
 * ```
 *
 * @category Organization
 */
export function childrenOf(hierarchy: Hierarchy, id: string): readonly Unit[] {
  return hierarchy.children.get(findUnit(hierarchy, id).id) ?? [];
}

/**
 * Lists the units above a unit, the nearest first.
 *
 * Vietnamese: đơn vị cấp trên.
 *
 * @param hierarchy - The hierarchy to look in.
 * @param id - The id of the unit.
 * @returns Its ancestors; none for a unit on top.
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { ancestorsOf } from 'danvan/organization';
 *
 * const units = [
 *   { id: 'tinh', name: 'tỉnh' },
 *   { id: 'xa', name: 'xã', parent: 'tinh' },
 * ];
 * ancestorsOf(createHierarchy(units), 'xa').map(({ id }) => id); //=> ['tinh']
 * ```
 *
 * @category Organization
 */
export function ancestorsOf(hierarchy: Hierarchy, id: string): readonly Unit[] {
  const ancestors: Unit[] = [];
  let at = findUnit(hierarchy, id).parent;
  while (at !== undefined) {
    const unit = findUnit(hierarchy, at);
    ancestors.push(unit);
    at = unit.parent;
  }
  return ancestors;
}

/**
 * Lists the way from the top down to a unit, the unit itself last.
 *
 * Vietnamese: đường dẫn đơn vị.
 *
 * @param hierarchy - The hierarchy to look in.
 * @param id - The id of the unit.
 * @returns The units from the top to the unit.
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { pathOf } from 'danvan/organization';
 *
 * const units = [
 *   { id: 'tinh', name: 'tỉnh' },
 *   { id: 'xa', name: 'xã', parent: 'tinh' },
 * ];
 * pathOf(createHierarchy(units), 'xa').map(({ id }) => id); //=> ['tinh', 'xa']
 * ```
 *
 * @category Organization
 */
export function pathOf(hierarchy: Hierarchy, id: string): readonly Unit[] {
  return [findUnit(hierarchy, id), ...ancestorsOf(hierarchy, id)].toReversed();
}

/**
 * Lists all units below a unit, each parent before its children.
 *
 * Vietnamese: đơn vị cấp dưới.
 *
 * @param hierarchy - The hierarchy to look in.
 * @param id - The id of the unit.
 * @returns Its descendants without the unit itself.
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { descendantsOf } from 'danvan/organization';
 *
 * const units = [
 *   { id: 'tinh', name: 'tỉnh' },
 *   { id: 'xa', name: 'xã', parent: 'tinh' },
 *   { id: 'thon', name: 'thôn', parent: 'xa' },
 * ];
 * descendantsOf(createHierarchy(units), 'tinh').map(({ id }) => id); //=> ['xa', 'thon']
 * ```
 *
 * @category Organization
 */
export function descendantsOf(hierarchy: Hierarchy, id: string): readonly Unit[] {
  const found: Unit[] = [];
  const open = childrenOf(hierarchy, id).toReversed();
  for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
    found.push(unit);
    childrenOf(hierarchy, unit.id)
      .toReversed()
      .forEach((child) => open.push(child));
  }
  return found;
}
