import type { Finding } from '#room/findings';
import type { CalendarDate } from '#room/time';
import type { UnitRegister } from '../register/unit-register.js';
import type { UnitKind } from '../unit/unit-kind.js';
import type { Unit } from '../unit/unit.js';

/**
 * Units and how they hang together.
 *
 * Vietnamese: hệ thống tổ chức.
 *
 * Made by {@link createHierarchy}; ask it with {@link findUnit}, {@link childrenOf},
 * {@link ancestorsOf}, {@link descendantsOf} and {@link pathOf}.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 *
 * const hierarchy = createHierarchy([{ id: 'tay-ninh', name: 'tỉnh Tây Ninh' }]);
 * hierarchy.units.length; //=> 1
 * ```
 *
 * @category Organization
 */
export interface Hierarchy<out UnitId extends string = string> {
  /** All units, in the order in which they were given. */
  readonly units: readonly Unit<UnitId>[];
  /** The same units by id. */
  readonly byId: ReadonlyMap<string, Unit<UnitId>>;
  /** The units directly below each unit that has any. */
  readonly children: ReadonlyMap<string, readonly Unit<UnitId>[]>;
  /** The catalogue of kinds, for the names that reports use. */
  readonly kinds: readonly UnitKind[];
  /** The day of the tree, where it is that of one day. */
  readonly at?: CalendarDate | undefined;
  /** The line of the tree, where it comes from a register. */
  readonly line?: string | undefined;
  /** The register that the tree was taken from, where it was; it knows the heirs of other units. */
  readonly register?: UnitRegister<UnitId> | undefined;
  /** What was wrong with the units that were given. */
  readonly findings: readonly Finding[];
}
