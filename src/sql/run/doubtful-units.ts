import { measureOf, type FetchedRow } from '#room/aggregation';
import type { AskedOfStore } from '../plan/asked-of-store.js';
import { withUnitsBelow } from '../plan/with-units-below.js';

/** Finds the units of which rows of some indicators were fetched, and those that count below them. */
export type DoubtfulUnits = (indicators: readonly number[], measure: number) => ReadonlySet<number>;

/** The units of rows, by figure. */
function unitsOf(rows: readonly FetchedRow[]): ReadonlyMap<string, ReadonlySet<number>> {
  const units = new Map<string, Set<number>>();
  for (const { indicator, marks, unit } of rows) {
    const key = `${indicator} ${measureOf(marks)}`;
    const known = units.get(key);
    if (known === undefined) units.set(key, new Set([unit]));
    else known.add(unit);
  }
  return units;
}

/** The measures of which all that is in doubt of one is in doubt of all. */
const boundMeasures = ({ sums }: Pick<AskedOfStore, 'sums'>, measure: number): readonly number[] =>
  sums.some(({ plan }) => plan !== null) ? [...new Set(sums.map((sum) => sum.measure))] : [measure];

/** Finds units with rows of a figure among those fetched, and those that count below them in a view. */
export function doubtfulUnits(
  rows: readonly FetchedRow[],
  { seen, sums }: Pick<AskedOfStore, 'seen' | 'sums'>,
): DoubtfulUnits {
  const units = unitsOf(rows);
  const always = seen?.flatMap(({ unit, kind }) => (kind === 'part' ? [unit] : [])) ?? [];
  const made = new Map<string, ReadonlySet<number>>();
  return (indicators, measure) => {
    const keys = boundMeasures({ sums }, measure).flatMap((one) =>
      indicators.map((indicator) => `${indicator} ${one}`),
    );
    const key = keys.join();
    const known = made.get(key);
    if (known !== undefined) return known;
    const all = new Set([...keys.flatMap((one) => [...(units.get(one) ?? [])]), ...always]);
    const found = withUnitsBelow(seen, all);
    made.set(key, found);
    return found;
  };
}
