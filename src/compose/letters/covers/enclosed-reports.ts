import type { DueDate, Obligation } from '#room/obligations';
import type { Period } from '#room/time';
import { groupBy } from '#room/kit';

/** A report of a cover letter, and the units whose it is. */
export interface EnclosedReport {
  readonly form: string;
  readonly period: Period;
  readonly due: string | undefined;
  readonly units: readonly string[];
}

/** What a cover letter lists, and of whom. */
export interface EnclosedReports {
  /** One for each form, period and due day; where units differ in them, one for each unit too. */
  readonly rows: readonly EnclosedReport[];
  /** Each unit once. */
  readonly units: readonly string[];
  /** Whether the rows say whose they are: not all units have all of them. */
  readonly nameUnits: boolean;
}

const keyOf = (unit: string, form: string, period: string): string =>
  JSON.stringify([unit, form, period]);

/** Gathers reports that differ in their units alone. */
export function enclosedReports(
  obligations: readonly Obligation[],
  dueDates: readonly DueDate[],
): EnclosedReports {
  const due = new Map(dueDates.map((each) => [keyOf(each.unit, each.form, each.period), each.due]));
  const single = obligations.map(({ unit, form, period }): EnclosedReport => ({
    form,
    period,
    due: due.get(keyOf(unit, form, period.id)),
    units: [unit],
  }));
  const alike = groupBy(single, ({ form, period, due: day = '' }) => keyOf(form, period.id, day));
  const groups = [...alike.values()].flatMap((same): readonly EnclosedReport[] => {
    const [first] = same;
    const units = [...new Set(same.flatMap((each) => each.units))];
    return first === undefined ? [] : [{ ...first, units }];
  });
  const units = [...new Set(groups.flatMap((group) => group.units))];
  const nameUnits = groups.some((group) => group.units.length < units.length);
  return { rows: nameUnits ? single : groups, units, nameUnits };
}
