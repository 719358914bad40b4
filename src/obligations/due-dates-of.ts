import { DanvanError } from '#room/findings';
import {
  dueDateOf,
  type CalendarDate,
  type DueRule,
  type Extension,
  type HolidayTable,
} from '#room/time';
import type { Obligation } from './obligations-of.js';

/**
 * The day on which one report is due.
 *
 * Vietnamese: thời hạn gửi báo cáo.
 *
 * `period` is the id of the period.
 *
 * @example
 * ```ts
 * import type { DueDate } from 'danvan';
 *
 * const due: DueDate = { unit: 'xa-a', form: 'bm-01', period: '2026-08', due: '2026-09-15' };
 * ```
 *
 * @category Organization
 */
export interface DueDate {
  readonly unit: string;
  readonly form: string;
  readonly period: string;
  readonly due: CalendarDate;
}

/**
 * The due dates of obligations; those without a due rule have none.
 *
 * Vietnamese: thời hạn gửi báo cáo.
 *
 * @param obligations - What is owed.
 * @param rules - The due rules, by their ids.
 * @param options - `holidays`: the days off; `extensions`: who may send later.
 * @returns One due date for each obligation with a rule.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where a rule is not among the rules.
 *
 * @example
 * ```ts
 * import { dueDatesOf, dueRuleSchema, periodOf, readHolidayTable } from 'danvan';
 *
 * const owed = [{ unit: 'xa-a', form: 'bm-01', period: periodOf('2026-08'), due: 'soon' }];
 * const rules = [dueRuleSchema.parse({ id: 'soon', kind: 'working-days', days: 5 })];
 * const { table: holidays } = readHolidayTable({});
 * dueDatesOf(owed, rules, { holidays })[0]?.due; //=> '2026-09-07'
 * ```
 *
 * @category Organization
 */
export function dueDatesOf(
  obligations: readonly Obligation[],
  rules: readonly DueRule[],
  options: { readonly holidays: HolidayTable; readonly extensions?: readonly Extension[] },
): readonly DueDate[] {
  return obligations.flatMap(({ unit, form, period, due }) => {
    if (due === undefined) return [];
    const rule = rules.find(({ id }) => id === due);
    if (!rule) throw new DanvanError('INVALID_ARGUMENT', `There is no due rule "${due}".`);
    return [{ unit, form, period: period.id, due: dueDateOf(period, rule, { ...options, unit }) }];
  });
}
