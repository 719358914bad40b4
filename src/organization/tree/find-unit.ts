import { DanvanError } from '#room/findings';
import { nearestOf, toNfc } from '#room/text';
import type { Hierarchy } from './hierarchy.js';
import type { Unit } from '../unit/unit.js';

/**
 * Finds a unit by its id.
 *
 * Vietnamese: đơn vị.
 *
 * @param hierarchy - The hierarchy, or register, to look in.
 * @param id - The id of the unit, not its name.
 * @returns The unit.
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`, naming the nearest id.
 *
 * @example
 * ```ts
 * import { createHierarchy, findUnit } from 'danvan';
 *
 * const hierarchy = createHierarchy([{ id: 'tay-ninh', name: 'tỉnh Tây Ninh' }]);
 * findUnit(hierarchy, 'tay-ninh').name.vi; //=> 'tỉnh Tây Ninh'
 * ```
 *
 * @category Organization
 */
export function findUnit(hierarchy: Pick<Hierarchy, 'byId'>, id: string): Unit {
  const unit =
    hierarchy.byId.get(id) ?? hierarchy.byId.get(typeof id === 'string' ? toNfc(id) : id);
  if (unit !== undefined) return unit;
  const nearest = nearestOf(id, [...hierarchy.byId.keys()]);
  const hint = nearest === null ? '' : ` Did you mean "${nearest}"?`;
  throw new DanvanError('UNKNOWN_UNIT', `The hierarchy has no unit "${id}".${hint}`);
}
