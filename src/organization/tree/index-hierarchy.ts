import { DanvanError } from '#room/findings';
import type { Hierarchy } from './hierarchy.js';

/**
 * A hierarchy with numbers for names, for questions that are asked by the million.
 *
 * Vietnamese: chỉ mục hệ thống tổ chức.
 *
 * A position is the place of a unit in `units` of the hierarchy. A unit's own number comes first,
 * then those of all below it up to `last`, so that one comparison tells whether a unit lies below
 * another.
 *
 * @example
 * ```ts
 * import type { HierarchyIndex } from 'danvan/organization';
 *
 * const countBelow = ({ first, last }: HierarchyIndex, at: number) =>
 *   (last[at] ?? 0) - (first[at] ?? 0);
 * ```
 *
 * @category Organization
 */
export interface HierarchyIndex {
  /** The position of each unit by its id. */
  readonly positions: ReadonlyMap<string, number>;
  /** The number of each unit, by its position. */
  readonly first: Int32Array;
  /** The last number below each unit, by its position. */
  readonly last: Int32Array;
  /** The position of the unit directly above each position; -1 for none. */
  readonly parents: Int32Array;
  /** All positions in the order of their numbers: each unit before those below it. */
  readonly order: Int32Array;
  /** By level: the positions of its units. */
  readonly levels: ReadonlyMap<string, readonly number[]>;
}

/** Of so many levels a message tells. */
const mostShown = 20;

/** Positions of the units directly above, -1 for none, and the positions in the order of a walk. */
function walk(hierarchy: Hierarchy, positions: ReadonlyMap<string, number>) {
  const parents = new Int32Array(hierarchy.units.length).fill(-1);
  const order: number[] = [];
  const open: number[] = [];
  hierarchy.units.forEach(({ parent }, at) => {
    if (parent === undefined) open.push(at);
    else parents[at] = positions.get(parent) ?? -1;
  });
  open.reverse();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    order.push(at);
    const children = hierarchy.children.get(hierarchy.units[at]?.id ?? '') ?? [];
    for (const { id } of children.toReversed()) open.push(positions.get(id) ?? -1);
  }
  return { parents, order: Int32Array.from(order) };
}

function positionsByLevel({ units }: Hierarchy): ReadonlyMap<string, readonly number[]> {
  const levels = new Map<string, number[]>();
  units.forEach(({ level }, at) => {
    if (level === undefined) return;
    const same = levels.get(level);
    if (same) same.push(at);
    else levels.set(level, [at]);
  });
  return levels;
}

/**
 * Numbers the units of a hierarchy, so that {@link isBelow} takes no longer than a look into an
 * array, and {@link ancestorsAtLevel} no longer than one walk over all units.
 *
 * Vietnamese: chỉ mục hệ thống tổ chức.
 *
 * Linear in the units; some 20 bytes for each of them.
 *
 * @param hierarchy - The tree of a day.
 * @returns The index; it stays right for as long as the hierarchy is used.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { indexHierarchy, isBelow } from 'danvan/organization';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'tinh', name: 'tỉnh', level: 'province' },
 *   { id: 'xa', name: 'xã', level: 'commune', parent: 'tinh' },
 * ]);
 * const index = indexHierarchy(hierarchy);
 * isBelow(index, 1, 0); //=> true
 * isBelow(index, 0, 1); //=> false
 * ```
 *
 * @category Organization
 */
export function indexHierarchy(hierarchy: Hierarchy): HierarchyIndex {
  const { units } = hierarchy;
  const positions = new Map(units.map(({ id }, at) => [id, at]));
  const { parents, order } = walk(hierarchy, positions);
  const first = new Int32Array(units.length);
  const last = new Int32Array(units.length);
  order.forEach((at, number) => {
    first[at] = number;
    last[at] = number;
  });
  // Children come after their parents: from the end, each is complete before it is handed up.
  for (const at of order.toReversed()) {
    const above = parents[at] ?? -1;
    if (above >= 0) last[above] = Math.max(last[above] ?? 0, last[at] ?? 0);
  }
  const levels = positionsByLevel(hierarchy);
  return Object.freeze({ positions, first, last, parents, order, levels });
}

/**
 * Tells whether a unit lies below another, at any number of steps.
 *
 * Vietnamese: đơn vị cấp dưới.
 *
 * A unit does not lie below itself.
 *
 * @param index - The index of the hierarchy.
 * @param unit - The position of the unit.
 * @param above - The position of the other.
 * @returns True where it lies below; false for a position that the index does not have.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { indexHierarchy, isBelow } from 'danvan/organization';
 *
 * const units = [
 *   { id: 'tinh', name: 'tỉnh' },
 *   { id: 'xa', name: 'xã', parent: 'tinh' },
 * ];
 * const index = indexHierarchy(createHierarchy(units));
 * isBelow(index, index.positions.get('xa') ?? -1, index.positions.get('tinh') ?? -1); //=> true
 * ```
 *
 * @category Organization
 */
export function isBelow({ first, last }: HierarchyIndex, unit: number, above: number): boolean {
  const number = first[unit];
  const start = first[above];
  if (number === undefined || start === undefined) return false;
  return start < number && number <= (last[above] ?? -1);
}

/**
 * For every unit the unit of one level above it, or the unit itself.
 *
 * Vietnamese: đơn vị cấp trên ở một cấp nhất định.
 *
 * Goes over all units once: ask once for a level and keep the answer.
 *
 * @param index - The index of the hierarchy.
 * @param level - The level: `province`.
 * @returns By the position of each unit the position of that unit of the level, -1 for none.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a level that no unit has.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { ancestorsAtLevel, indexHierarchy } from 'danvan/organization';
 *
 * const units = [
 *   { id: 'tinh', name: 'tỉnh', level: 'province' },
 *   { id: 'xa', name: 'xã', level: 'commune', parent: 'tinh' },
 * ];
 * const provinces = ancestorsAtLevel(indexHierarchy(createHierarchy(units)), 'province');
 * provinces[1]; //=> 0
 * ```
 *
 * @category Organization
 */
export function ancestorsAtLevel(
  { levels, parents, order }: HierarchyIndex,
  level: string,
): Int32Array {
  const positions = levels.get(level);
  if (positions === undefined) {
    const known = [...levels.keys()].slice(0, mostShown).join(', ');
    const message = `No unit has the level "${level}"; there are ${known}.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  const found = new Int32Array(parents.length).fill(-1);
  for (const at of positions) found[at] = at;
  for (const at of order) {
    const above = parents[at] ?? -1;
    if (found[at] === -1 && above >= 0) found[at] = found[above] ?? -1;
  }
  return found;
}
