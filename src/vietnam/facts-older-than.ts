import { DanvanError } from '#room/findings';
import { isCalendarDate, type CalendarDate } from '#room/time';
import { factTables, type FactTable } from './fact-tables.js';

/**
 * Lists the tables of this door that were last checked before a day.
 *
 * Vietnamese: bảng dữ kiện cần kiểm tra lại.
 *
 * A table that was checked on the day itself is not older.
 *
 * @param day - The day, `2026-11-28`.
 * @returns The tables, each with its name, the day and the source; the oldest first.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where `day` is no calendar date.
 *
 * @example
 * ```ts
 * import { factsOlderThan } from 'danvan/vietnam';
 *
 * factsOlderThan('2026-01-01').map(({ name }) => name); //=> ['friendlyGovernmentScheme']
 * factsOlderThan('2020-01-01'); //=> []
 * ```
 *
 * @category Vietnam
 */
export function factsOlderThan(day: CalendarDate): readonly FactTable[] {
  if (!isCalendarDate(day)) {
    throw new DanvanError('INVALID_ARGUMENT', `"${day}" is no calendar date; write 2026-11-28.`);
  }
  return factTables.filter(({ checkedUntil }) => checkedUntil < day);
}
