import { tallyDemocracy } from 'danvan/indicators';
import { readDemocracyRecords, type DemocracyRows } from 'danvan/democracy';
import { democracyCatalogues as catalogues, democracyTallies as tallies } from 'danvan/vietnam';

/** What the rules of `danvan/vietnam` count: “indicator period dimension category” to its value. */
export function countedFigures(
  rows: DemocracyRows,
  periods: readonly string[],
  withNil = false,
): Readonly<Record<string, unknown>> {
  const { values: records } = readDemocracyRecords(rows, { catalogues });
  const { observations } = tallyDemocracy(records, { tallies, periods, withNil });
  return Object.fromEntries(
    observations.map(({ indicator, period, value, categories = {} }) => [
      [indicator, period, ...Object.entries(categories).flat()].join(' '),
      value,
    ]),
  );
}
