import { pathOf, type Hierarchy } from '#room/organization';
import type { Obligation } from '#room/obligations';

/** Which report is approved. */
interface Report {
  readonly unit: string;
  readonly form: string;
  readonly period: string;
}

/** A unit that owes the report, and whether another one below it does too. */
export interface ObligedChild {
  readonly unit: string;
  readonly hasBelow: boolean;
}

/**
 * The units below one that owe a report, the nearest ones: those with no other unit in between that owes
 * it too.
 */
export function obligedBelow(
  { unit, form, period }: Report,
  hierarchy: Hierarchy,
  obligations: readonly Obligation[],
): readonly ObligedChild[] {
  const owing = new Set(
    obligations
      .filter((owed) => owed.form === form && owed.period.id === period)
      .filter((owed) => hierarchy.byId.has(owed.unit))
      .map((owed) => owed.unit),
  );
  const nearest = new Map<string, boolean>();
  for (const id of owing) {
    const way = pathOf(hierarchy, id).map((upper) => upper.id);
    const from = way.indexOf(unit);
    const child = from < 0 ? undefined : way.slice(from + 1).find((upper) => owing.has(upper));
    if (child !== undefined) nearest.set(child, nearest.get(child) === true || child !== id);
  }
  return [...nearest].map(([child, hasBelow]) => ({ unit: child, hasBelow }));
}
