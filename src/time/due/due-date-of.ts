import { daysInMonth } from '#room/text';
import { addDays } from '../days/add-days.js';
import { addWorkingDays, nearestWorkingDay } from './add-working-days.js';
import type { CalendarDate } from '../days/calendar-date.js';
import type { DueRule } from './due-rule.js';
import type { Extension } from './extension.js';
import type { HolidayTable } from './holiday-table.js';
import { isWorkingDay } from './is-working-day.js';
import type { Period } from '../periods/period.js';

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

function dayOfMonth(lastDay: CalendarDate, day: number, offset: number): CalendarDate {
  const [inYear = 0, inMonth = 1] = lastDay.split('-').map(Number);
  const months = inYear * 12 + inMonth - 1 + offset;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const held = Math.min(day, daysInMonth(year, month));
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(held, 2)}`;
}

function plainDate({ to: lastDay }: Period, rule: DueRule, table: HolidayTable): CalendarDate {
  switch (rule.kind) {
    case 'calendar-days':
      return addDays(lastDay, rule.days);
    case 'working-days':
      return addWorkingDays(lastDay, rule.days, table);
    case 'day-of-month':
      return dayOfMonth(lastDay, rule.day, rule.monthOffset);
  }
}

function moved(date: CalendarDate, rule: DueRule, table: HolidayTable): CalendarDate {
  if (rule.onDayOff === 'stay' || isWorkingDay(date, table)) return date;
  return nearestWorkingDay(date, rule.onDayOff === 'next-working-day' ? 1 : -1, table);
}

/**
 * The last day on which the report of a period is on time.
 *
 * Vietnamese: thời hạn gửi báo cáo, gia hạn.
 *
 * An extension of the unit for the period puts a later day in its place as written; of several the
 * latest counts.
 *
 * @param period - The reporting period.
 * @param rule - When reports are due.
 * @param options - `holidays`: the days off. `unit` and `extensions`: whose report, and who may
 * send later; without `unit` no extension applies.
 * @returns The day.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the table leaves no working day.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { dueRuleSchema } from 'danvan/schemas';
 * import { dueDateOf, readHolidayTable } from 'danvan/time';
 *
 * const rule = dueRuleSchema.parse({ id: 'monthly', kind: 'day-of-month', day: 15 });
 * const holidays = readHolidayTable({}).value;
 * dueDateOf(periodOf('2026-08'), rule, { holidays }); //=> '2026-08-17'
 * ```
 *
 * @category Time
 */
export function dueDateOf(
  period: Period,
  rule: DueRule,
  options: {
    readonly holidays: HolidayTable;
    readonly extensions?: readonly Extension[];
    readonly unit?: string;
  },
): CalendarDate {
  const { holidays, extensions = [], unit } = options;
  const regular = moved(plainDate(period, rule, holidays), rule, holidays);
  return extensions
    .filter((extension) => extension.unit === unit && extension.period === period.id)
    .reduce((latest, { due }) => (due > latest ? due : latest), regular);
}
