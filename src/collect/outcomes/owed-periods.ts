import type { Obligation } from '#room/obligations';

/** Who owes one form for which periods. */
export interface OwedPeriods {
  /** The ids of the periods for which a unit owes it; none where it does not. */
  readonly of: (unit: string | undefined) => readonly string[];
  /** The one period that all of it is owed for; undefined where there are several. */
  readonly only: string | undefined;
}

/** Takes in what is owed of one form. */
export function owedPeriods(expected: readonly Obligation[], form: string): OwedPeriods {
  const periods = new Map<string, readonly string[]>();
  for (const { unit, period, ...owed } of expected) {
    if (owed.form === form) periods.set(unit, [...(periods.get(unit) ?? []), period.id]);
  }
  const all = new Set([...periods.values()].flat());
  return {
    of: (unit) => (unit === undefined ? [] : (periods.get(unit) ?? [])),
    only: all.size === 1 ? [...all][0] : undefined,
  };
}
