import { DanvanError, type Finding } from '#room/findings';
import {
  checkHolidayLists,
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
 * import type { DueDate } from 'danvan/organization';
 *
 * const due: DueDate = { unit: 'xa-a', form: 'bm-01', period: '2026-08', due: '2026-09-15' };
 * ```
 *
 * @category Organization
 */
export interface DueDate {
  /** The id of the unit that owes the report. */
  readonly unit: string;
  /** The id of the form or report. */
  readonly form: string;
  /** The id of the period. */
  readonly period: string;
  /** The last day on which it is on time. */
  readonly due: CalendarDate;
  /** Why the day is doubtful: the days off of its year were not given, or are not confirmed. */
  readonly findings?: readonly Finding[];
}

/** What is doubtful about the days, by their years. */
function doubtsOf(days: readonly CalendarDate[], table: HolidayTable) {
  const byYear = new Map<string, readonly Finding[]>();
  for (const finding of checkHolidayLists(days, table)) {
    byYear.set(String(finding.params['year']), Object.freeze([finding]));
  }
  return (day: CalendarDate) => byYear.get(day.slice(0, 4));
}

/**
 * The due dates of obligations; those without a due rule have none.
 *
 * Vietnamese: thời hạn gửi báo cáo.
 *
 * @param obligations - What is owed.
 * @param rules - The due rules, by their ids.
 * @param options - `holidays`: the days off; `extensions`: who may send later.
 * @returns One due date for each obligation with a rule; one in a year whose list of days off is not
 * in the table, or not confirmed, with `time/no-holiday-list` or `time/holiday-list-not-confirmed`.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where a rule is not among the rules.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { dueDatesOf } from 'danvan/organization';
 * import { dueRuleSchema } from 'danvan/schemas';
 * import { readHolidayTable } from 'danvan/time';
 *
 * const owed = [{ unit: 'xa-a', form: 'bm-01', period: periodOf('2026-08'), due: 'soon' }];
 * const rules = [dueRuleSchema.parse({ id: 'soon', kind: 'working-days', days: 5 })];
 * const { value: holidays } = readHolidayTable({});
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
  const dated = obligations.flatMap(({ unit, form, period, due }) => {
    if (due === undefined) return [];
    const rule = rules.find(({ id }) => id === due);
    if (!rule) throw new DanvanError('INVALID_ARGUMENT', `There is no due rule "${due}".`);
    return [{ unit, form, period: period.id, due: dueDateOf(period, rule, { ...options, unit }) }];
  });
  const doubts = doubtsOf(
    dated.map(({ due }) => due),
    options.holidays,
  );
  return dated.map((date) => {
    const findings = doubts(date.due);
    return findings === undefined ? date : { ...date, findings };
  });
}
