import type { SeenUnit } from '#room/aggregation';

/** Some units, and those that count below them in any cell of a view. */
export const withUnitsBelow = (
  seen: readonly SeenUnit[] | null,
  units: ReadonlySet<number>,
): ReadonlySet<number> => {
  const below = seen?.filter(({ above }) => above.some((unit) => units.has(unit))) ?? [];
  return new Set([...units, ...below.map(({ unit }) => unit)]);
};
