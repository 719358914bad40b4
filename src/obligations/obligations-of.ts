import type { Period } from '#room/time';
import { isPartlyInForce, isWhollyInForce } from './is-in-force.js';
import type { ObligedUnit } from './obliged-unit.js';
import { reportKey } from './report-key.js';
import type { ReportingAssignment } from './reporting-assignment.js';
import { selectedUnits } from './selected-units.js';

/**
 * One report that one unit owes.
 *
 * Vietnamese: báo cáo phải gửi.
 *
 * `due` is the id of its {@link DueRule}, where the assignment names one.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import type { Obligation } from 'danvan/organization';
 *
 * const owed: Obligation = { unit: 'xa-a', form: 'bm-01', period: periodOf('2026-08') };
 * ```
 *
 * @category Organization
 */
export interface Obligation {
  /** The id of the unit that owes the report. */
  readonly unit: string;
  /** The id of the form or report. */
  readonly form: string;
  /** The period that it is about. */
  readonly period: Period;
  /** The id of the rule by which it is due. */
  readonly due?: string;
}

/**
 * The reports that units owe for reporting periods.
 *
 * Vietnamese: báo cáo phải gửi.
 *
 * A unit owes a report for each period of the assignment's kind in which both it and the assignment
 * are in force on at least one same day: a unit opened in the middle of February owes the report of
 * February. What two assignments ask of one unit is owed once, under the due rule of the first.
 *
 * @param assignments - Who owes what, from {@link readAssignments}.
 * @param units - All units, also those that exist no more.
 * @param asked - `periods`: the reporting periods, as {@link periodsWithin} lists them.
 * `fullPeriodsOnly`: true leaves out periods that are only partly in force.
 * @returns One obligation for each unit, form and period, in the order of periods.
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT` where an assignment names a unit that is not
 * among the units; {@link readAssignments} leaves none such.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { obligationsOf, readAssignments } from 'danvan/organization';
 * import { periodsWithin } from 'danvan/time';
 *
 * const units = [{ id: 'xa-a', validity: [{ from: '2026-02-10', to: '2026-07-31' }] }] as const;
 * const rows = [{ units: ['xa-a'], form: 'bm-01', periodKind: 'month' }] as const;
 * const periods = periodsWithin(periodOf('2026-01'), periodOf('2026'));
 * obligationsOf(readAssignments(rows, { units }).values, units, { periods }).length; //=> 6
 * ```
 *
 * @category Organization
 */
export function obligationsOf(
  assignments: readonly ReportingAssignment[],
  units: readonly ObligedUnit[],
  asked: { readonly periods: readonly Period[]; readonly fullPeriodsOnly?: boolean },
): readonly Obligation[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const selected = assignments.map((row) => [row, selectedUnits(row.units, byId)] as const);
  const inForce = asked.fullPeriodsOnly === true ? isWhollyInForce : isPartlyInForce;
  const owed = new Map<string, Obligation>();
  for (const period of asked.periods) {
    for (const [row, chosen] of selected.filter(([{ periodKind }]) => periodKind === period.kind)) {
      const due = row.due === undefined ? {} : { due: row.due };
      for (const unit of chosen.filter((one) => inForce(one, row, period))) {
        const key = reportKey(unit.id, row.form, period.id);
        if (!owed.has(key)) owed.set(key, { unit: unit.id, form: row.form, period, ...due });
      }
    }
  }
  return [...owed.values()];
}
