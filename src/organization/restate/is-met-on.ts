import type { CalendarDate } from '#room/time';
import type { SuccessionKind } from '../register/succession.js';
import type { UnitRegister } from '../register/unit-register.js';
import { isInForceAt } from '../unit/intervals.js';

/** What begins a unit that was not there before. */
const beginnings: readonly SuccessionKind[] = ['renamed', 're-levelled', 'established'];

/**
 * Whether a unit was in force on a day: by its own days, and where it has none by the succession
 * that began it. A unit that the register does not hold is found elsewhere.
 */
export function isMetOn(register: UnitRegister, id: string, day: CalendarDate): boolean {
  const unit = register.byId.get(id);
  if (unit === undefined) return true;
  if (unit.validity.length > 0) return isInForceAt(unit.validity, day);
  const [first] = register.predecessorEdges.get(id) ?? [];
  const isBegun = first !== undefined && beginnings.includes(first.succession.kind);
  return !isBegun || first.succession.date <= day;
}
