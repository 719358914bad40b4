import type { Finding } from '#room/findings';
import type { LevelScheme } from '../unit/level-scheme.js';
import type { Link, LinkType } from './link.js';
import type { SuccessionEdge } from './succession-edge.js';
import type { Succession } from './succession.js';
import type { UnitKind } from '../unit/unit-kind.js';
import type { Unit } from '../unit/unit.js';

/**
 * All units of all times, the links between them and what became of them.
 *
 * Vietnamese: danh mục đơn vị qua các thời kỳ.
 *
 * Made by {@link createUnitRegister}; {@link hierarchyAt} gives the tree of one day and one line,
 * {@link successorsOf} and {@link predecessorsOf} follow the units through reforms, {@link restate}
 * carries figures along.
 *
 * @example
 * ```ts
 * import { createUnitRegister } from 'danvan';
 *
 * const register = createUnitRegister({ units: [{ id: 'tay-ninh', name: 'tỉnh Tây Ninh' }] });
 * register.units.length; //=> 1
 * ```
 *
 * @category Organization
 */
export interface UnitRegister<out UnitId extends string = string> {
  /** All units, in the order in which they were given. */
  readonly units: readonly Unit<UnitId>[];
  /** The same units by id. */
  readonly byId: ReadonlyMap<string, Unit<UnitId>>;
  /** All links that can be followed; the `parent` of a unit is not among them. */
  readonly links: readonly Link[];
  /** What became of units, in the order given. */
  readonly successions: readonly Succession[];
  /** The pairs of old and new unit by the old one, in the order of their dates. */
  readonly successorEdges: ReadonlyMap<string, readonly SuccessionEdge[]>;
  /** The same by the new one. */
  readonly predecessorEdges: ReadonlyMap<string, readonly SuccessionEdge[]>;
  /** The types that links may have; some of them are lines. */
  readonly linkTypes: readonly LinkType[];
  /** The catalogue of kinds, for the names that reports use. */
  readonly kinds: readonly UnitKind[];
  /** The levels of administration that followed each other. */
  readonly levels: readonly LevelScheme[];
  /** What was wrong with what was given. */
  readonly findings: readonly Finding[];
}
