import { descendantsOf } from './relatives.js';
import { findUnit } from './find-unit.js';
import type { Hierarchy } from './hierarchy.js';
import type { Unit } from '../unit/unit.js';

/**
 * Names a set of units without listing them; a unit must meet all that is said.
 *
 * Vietnamese: phạm vi đơn vị (các cấp trong tỉnh; cấp xã của huyện X).
 *
 * Plain data, so that a form or an assignment can hold it; which units it means is told by the
 * hierarchy of a day.
 *
 * @example
 * ```ts
 * import type { UnitSelector } from 'danvan/organization';
 *
 * const communesOfDistrict: UnitSelector = { within: 'dak-doa', levels: ['commune'] };
 * ```
 *
 * @category Organization
 */
export interface UnitSelector {
  /** Those below this unit. Defaults to all units. */
  readonly within?: string | undefined;
  /** Whether the unit of `within` is among them. Defaults to false. */
  readonly withSelf?: boolean | undefined;
  /** Levels of which a unit has one. Defaults to every level. */
  readonly levels?: readonly string[] | undefined;
  /** Ids of kinds of which a unit has one. Defaults to every kind. */
  readonly kinds?: readonly string[] | undefined;
  /** Places or organizations. Defaults to both. */
  readonly category?: Unit['category'] | undefined;
}

const allows = (allowed: readonly string[] | undefined, value: string | undefined): boolean =>
  allowed === undefined || (value !== undefined && allowed.includes(value));

/**
 * Lists the units that a selector names, each parent before its children.
 *
 * Vietnamese: phạm vi đơn vị.
 *
 * @param hierarchy - The tree of a day.
 * @param selector - What the units have in common.
 * @returns The units; none where nothing fits.
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT` where `within` is not in the hierarchy.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { selectUnits } from 'danvan/organization';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'tinh', name: 'tỉnh', level: 'province' },
 *   { id: 'xa-a', name: 'xã A', level: 'commune', parent: 'tinh' },
 *   { id: 'mttq', name: 'MTTQ tỉnh', category: 'organization', parent: 'tinh' },
 * ]);
 * const communes = selectUnits(hierarchy, { within: 'tinh', levels: ['commune'] });
 * communes.map(({ id }) => id); //=> ['xa-a']
 * ```
 *
 * @category Organization
 */
export function selectUnits(hierarchy: Hierarchy, selector: UnitSelector): readonly Unit[] {
  const { within, withSelf = false, levels, kinds, category } = selector;
  const top = within === undefined ? [] : [findUnit(hierarchy, within)];
  const below = within === undefined ? hierarchy.units : descendantsOf(hierarchy, within);
  return [...(withSelf ? top : []), ...below].filter(
    (unit) =>
      allows(levels, unit.level) &&
      allows(kinds, unit.kind) &&
      (category === undefined || unit.category === category),
  );
}
