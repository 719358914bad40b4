import { aggregate, type Dataset, type FigureTable, type TableView } from 'danvan';
import { numbersOf, sumByLoop, sumByMap } from './country-by-hand.js';
import { countryFigures, datasetOf, months } from './country-figures.js';
import { mergedDataset } from './merged-country.js';
import type { Pair } from './measure.js';

/** Commune, province and nation, by month and year. */
const tableOf = (dataset: Dataset, view?: TableView): FigureTable =>
  aggregate(dataset, { units: 'vn', periods: [...months, '2026'], rows: 'all', view });

/** Until every total can be read: the first look counts all. */
const firstLook = (dataset: Dataset, view?: TableView) => tableOf(dataset, view).total[0]?.amount;

/** Counting figures that need no choice against a loop over typed arrays. */
export async function aggregatePlain(): Promise<Pair> {
  const country = countryFigures();
  const dataset = datasetOf(country);
  const numbers = numbersOf(country);
  return {
    name: 'aggregate-plain',
    limit: 3,
    ours: async () => firstLook(dataset),
    theirs: async () => sumByLoop(numbers),
  };
}

function readAll({ rows, total }: FigureTable): number {
  let read = 0;
  for (const cells of [total, ...rows.map((row) => row.cells)]) {
    for (const { amount, coverage, state } of cells) {
      read += (amount ?? 0) + coverage.reported + state.length;
    }
  }
  return read;
}

/** As many plain objects as the table has cells, kept row by row. */
const plainObjects = ({ rows, indicators, periods }: FigureTable) =>
  [null, ...rows].map((row) =>
    indicators.flatMap(({ code }) =>
      periods.map(({ id }, at) => ({
        unit: row?.unit.id ?? null,
        indicator: code,
        period: id,
        state: 'reported',
        amount: at,
        coverage: { reported: 1, partial: 0, expected: 1 },
      })),
    ),
  );

/** Reading all cells against making as many plain objects. */
export async function aggregateRead(): Promise<Pair> {
  const dataset = datasetOf(countryFigures());
  const table = tableOf(dataset);
  return {
    name: 'aggregate-read-cells',
    limit: 3,
    ours: async () => readAll(tableOf(dataset)),
    theirs: async () => plainObjects(table),
  };
}

/** From plain objects to the finished table against one map with a key for each sum. */
export async function aggregateMap(): Promise<Pair> {
  const country = countryFigures();
  return {
    name: 'aggregate-map',
    limit: 2,
    ours: async () => firstLook(datasetOf(country)),
    theirs: async () => sumByMap(country),
  };
}

/** One amount in twenty has a word before it; against the same table of exact amounts. */
export async function aggregateBounds(): Promise<Pair> {
  const plain = datasetOf(countryFigures());
  const loose = datasetOf(countryFigures('loose'));
  return {
    name: 'aggregate-bounds',
    limit: 3,
    ours: async () => firstLook(loose),
    theirs: async () => firstLook(plain),
  };
}

/** Communes merged in the middle of the year, all seen through the last tree; against the plain table. */
export async function aggregateRestated(): Promise<Pair> {
  const plain = datasetOf(countryFigures());
  const merged = mergedDataset();
  const view = { restatedTo: '2026-12-31' } as const;
  return {
    name: 'aggregate-restated',
    limit: 3,
    ours: async () => firstLook(merged, view),
    theirs: async () => firstLook(plain),
  };
}

/** Half of the figures hold a running total among their months; against the same loop. */
export async function aggregateMixed(): Promise<Pair> {
  const country = countryFigures('mixed');
  const dataset = datasetOf(country);
  const numbers = numbersOf(country);
  return {
    name: 'aggregate-mixed',
    // What needs a choice takes an object for each report; there is no limit agreed for it.
    limit: 100,
    ours: async () => firstLook(dataset),
    theirs: async () => sumByLoop(numbers),
  };
}
