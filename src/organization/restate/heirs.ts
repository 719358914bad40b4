import { DanvanError } from '#room/findings';
import { isCalendarDate, type CalendarDate } from '#room/time';
import { findUnit } from '../tree/find-unit.js';
import { arrivals } from './journey.js';
import type { UnitRegister } from '../register/unit-register.js';
import type { Unit } from '../unit/unit.js';

/**
 * Lists the units that answer on one day for what a unit was on another.
 *
 * Vietnamese: đơn vị kế thừa chức năng, nhiệm vụ.
 *
 * Forwards these are its heirs, backwards its forerunners; a unit that is in force on both days and
 * was not touched answers for itself.
 *
 * @param register - The units of all times.
 * @param id - The id of the unit.
 * @param days - `from`: the day on which the unit was meant; `to`: the day on which it is asked.
 * @returns Units in force on that day; none where nobody took over.
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`, or `INVALID_ARGUMENT` for a day that the
 * calendar does not have.
 *
 * @example
 * ```ts
 * import { createUnitRegister } from 'danvan';
 * import { heirsOf } from 'danvan/organization';
 *
 * const register = createUnitRegister({
 *   units: [
 *     { id: 'bdv', name: 'Ban Dân vận Tỉnh ủy', validity: { to: '2025-02-02' } },
 *     { id: 'btgdv', name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', validity: { from: '2025-02-03' } },
 *   ],
 *   successions: [{ kind: 'merged', date: '2025-02-03', from: ['bdv'], to: ['btgdv'] }],
 * });
 * heirsOf(register, 'bdv', { from: '2020-07-07', to: '2026-01-01' })[0]?.id; //=> 'btgdv'
 * ```
 *
 * @category Organization
 */
export function heirsOf(
  register: UnitRegister,
  id: string,
  days: { readonly from: CalendarDate; readonly to: CalendarDate },
): readonly Unit[] {
  for (const day of [days.from, days.to]) {
    if (!isCalendarDate(day)) {
      throw new DanvanError('INVALID_ARGUMENT', `"${day}" is no calendar date; write 2025-07-01.`);
    }
  }
  const unit = findUnit(register, id).id;
  const found = arrivals({ unit, date: days.from }, { register, ...days });
  return register.units.filter((each) => found.has(each.id));
}
