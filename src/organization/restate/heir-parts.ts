import { addDays, type CalendarDate } from '#room/time';
import { hierarchyAt } from '../register/hierarchy-at.js';
import type { UnitRegister } from '../register/unit-register.js';
import type { Hierarchy } from '../tree/hierarchy.js';
import { isInForceAt } from '../unit/intervals.js';
import { untilOf } from '../unit/half-open.js';
import type { Unit } from '../unit/unit.js';
import { carry, type Carrier } from './carry.js';
import { heirsAround } from './heirs-around.js';

/** A part of what was a unit's, and the units that it may belong to. */
export interface HeirPart {
  /** Of 1. */
  readonly part: number;
  /** One unit: it is that unit's. None: nobody took over. */
  readonly among: readonly string[];
}

/** A unit that is not in force on a day, and what became of it. */
export interface EndedUnit {
  readonly unit: Unit;
  /** The tree of its last day, or of its first where it comes later. */
  readonly tree: Hierarchy;
  readonly parts: readonly HeirPart[];
}

/** Shares are decimals of so many digits at the most. */
const whole = 1e12;

/** The day on which a unit was met last before another day; else its first day. */
function dayOf({ validity }: Unit, day: CalendarDate): CalendarDate {
  const ends = validity.flatMap((days) => untilOf(days) ?? []).filter((until) => until <= day);
  const last = ends.toSorted().at(-1);
  if (last !== undefined) return addDays(last, -1);
  return validity.flatMap(({ from }) => from ?? []).toSorted()[0] ?? day;
}

/**
 * All units of a register that are not in force on a day, and to whom their figures belong then.
 *
 * @param by - By which shares split units are divided; none leaves them undivided.
 */
export function endedUnits(
  register: UnitRegister,
  day: CalendarDate,
  by: string | undefined,
): readonly EndedUnit[] {
  const carriers = new Map<CalendarDate, Carrier & { readonly tree: Hierarchy }>();
  const carrierOf = (from: CalendarDate) => {
    const known = carriers.get(from);
    if (known !== undefined) return known;
    const journey = { register, from, to: day };
    const tree = hierarchyAt(register, { at: from });
    const made = { journey, heirs: heirsAround(journey, tree), by, tree };
    carriers.set(from, made);
    return made;
  };
  return register.units
    .filter(({ validity }) => !isInForceAt(validity, day))
    .map((unit) => {
      const carrier = carrierOf(dayOf(unit, day));
      const parts = carry({ unit: unit.id, amount: whole }, carrier).map(({ amount, among }) => ({
        part: amount / whole,
        among,
      }));
      return { unit, tree: carrier.tree, parts };
    });
}
