import type { CalendarDate } from '#room/time';
import { findUnit } from '../tree/find-unit.js';
import type { SuccessionEdge } from './succession-edge.js';
import type { Succession } from './succession.js';
import type { UnitRegister } from './unit-register.js';
import type { Unit } from '../unit/unit.js';

/**
 * A unit that came after or before another, and how.
 *
 * Vietnamese: đơn vị kế thừa, đơn vị tiền thân.
 *
 * @example
 * ```ts
 * import type { Relative } from 'danvan/organization';
 *
 * const isDirect = ({ steps }: Relative) => steps === 1;
 * ```
 *
 * @category Organization
 */
export interface Relative {
  /** The unit. */
  readonly unit: Unit;
  /** How many successions lie between; 1 for a direct one. */
  readonly steps: number;
  /** The last of these successions. */
  readonly succession: Succession;
}

/**
 * How far to follow successions.
 *
 * Vietnamese: phạm vi truy vết.
 *
 * @example
 * ```ts
 * import type { RelativesOptions } from 'danvan/organization';
 *
 * const untilReform: RelativesOptions = { to: '2025-07-01' };
 * ```
 *
 * @category Organization
 */
export interface RelativesOptions {
  /** Leaves out what happened before this day. */
  readonly from?: CalendarDate | undefined;
  /** Leaves out what happened after this day. */
  readonly to?: CalendarDate | undefined;
  /** @deprecated Use `from`. */
  readonly since?: CalendarDate | undefined;
  /** @deprecated Use `to`; it is the last day, included, here too. */
  readonly until?: CalendarDate | undefined;
  /** The most successions to follow. Defaults to any number. */
  readonly steps?: number | undefined;
}

/** One direction in time. */
interface Direction {
  readonly edges: (id: string) => readonly SuccessionEdge[];
  readonly next: (edge: SuccessionEdge) => string;
  /** Whether one date comes after another in this direction, or is the same. */
  readonly follows: (date: CalendarDate, last: CalendarDate) => boolean;
}

interface Reached extends Relative {
  readonly date: CalendarDate;
}

/** The units one succession on from some that were reached. */
function stepFrom(
  from: { readonly id: string; readonly steps: number; readonly date: CalendarDate | null },
  direction: Direction,
  register: UnitRegister,
): readonly Reached[] {
  return direction.edges(from.id).flatMap((edge) => {
    const { succession } = edge;
    const unit = register.byId.get(direction.next(edge));
    const isLater = from.date === null || direction.follows(succession.date, from.date);
    if (unit === undefined || unit.id === from.id || !isLater) return [];
    return [{ unit, steps: from.steps + 1, succession, date: succession.date }];
  });
}

function follow(
  register: UnitRegister,
  id: string,
  { direction, options }: { readonly direction: Direction; readonly options: RelativesOptions },
): readonly Relative[] {
  const { since = '', until = '9999-12-31', steps = Infinity } = options;
  const { from: first = since, to: last = until } = options;
  const seen = new Set([id]);
  const found: Relative[] = [];
  let front: readonly { id: string; steps: number; date: CalendarDate | null }[] = [
    { id, steps: 0, date: null },
  ];
  while (front.length > 0) {
    const next: { id: string; steps: number; date: CalendarDate }[] = [];
    for (const reached of front.flatMap((from) => stepFrom(from, direction, register))) {
      const { date, ...relative } = reached;
      const isWithin = first <= date && date <= last && relative.steps <= steps;
      if (!isWithin || seen.has(relative.unit.id)) continue;
      seen.add(relative.unit.id);
      found.push(Object.freeze(relative));
      next.push({ id: relative.unit.id, steps: relative.steps, date });
    }
    front = next;
  }
  return found;
}

/**
 * Lists the units that came after a unit, over any number of successions, the nearest first.
 *
 * Vietnamese: đơn vị kế thừa.
 *
 * Units that were only renamed in place are not among their own successors.
 *
 * @param register - The units of all times.
 * @param id - The id of the unit.
 * @param options - How far to follow. Defaults to the end.
 * @returns Each successor once, with the way to it.
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`.
 *
 * @example
 * ```ts
 * import { createUnitRegister } from 'danvan';
 * import { successorsOf } from 'danvan/organization';
 *
 * const register = createUnitRegister({
 *   units: ['dak-nong', 'lam-dong-cu', 'lam-dong'].map((id) => ({ id, name: id })),
 *   successions: [
 *     { kind: 'merged', date: '2025-07-01', from: ['dak-nong', 'lam-dong-cu'], to: ['lam-dong'] },
 *   ],
 * });
 * successorsOf(register, 'dak-nong').map(({ unit }) => unit.id); //=> ['lam-dong']
 * ```
 *
 * @category Organization
 */
export function successorsOf(
  register: UnitRegister,
  id: string,
  options: RelativesOptions = {},
): readonly Relative[] {
  const direction: Direction = {
    edges: (unit) => register.successorEdges.get(unit) ?? [],
    next: ({ to }) => to,
    follows: (date, last) => date >= last,
  };
  return follow(register, findUnit(register, id).id, { direction, options });
}

/**
 * Lists the units that came before a unit, over any number of successions, the nearest first.
 *
 * Vietnamese: đơn vị tiền thân.
 *
 * @param register - The units of all times.
 * @param id - The id of the unit.
 * @param options - How far to follow. Defaults to the beginning.
 * @returns Each predecessor once, with the way to it.
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`.
 *
 * @example
 * ```ts
 * import { createUnitRegister } from 'danvan';
 * import { predecessorsOf } from 'danvan/organization';
 *
 * const register = createUnitRegister({
 *   units: ['dak-nong', 'lam-dong-cu', 'lam-dong'].map((id) => ({ id, name: id })),
 *   successions: [
 *     { kind: 'merged', date: '2025-07-01', from: ['dak-nong', 'lam-dong-cu'], to: ['lam-dong'] },
 *   ],
 * });
 * predecessorsOf(register, 'lam-dong').length; //=> 2
 * ```
 *
 * @category Organization
 */
export function predecessorsOf(
  register: UnitRegister,
  id: string,
  options: RelativesOptions = {},
): readonly Relative[] {
  const direction: Direction = {
    edges: (unit) => register.predecessorEdges.get(unit) ?? [],
    next: ({ from }) => from,
    follows: (date, last) => date <= last,
  };
  return follow(register, findUnit(register, id).id, { direction, options });
}
