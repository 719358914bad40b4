import type { Observation } from '#room/indicators';
import { onDemand } from '#room/kit';
import type { SentRow } from '../figure/sent-row.js';
import { marks } from './columns.js';
import type { Dataset } from './dataset.js';
import type { FigureRows } from './figure-rows.js';
import { observationAt, type Store } from './store.js';

/** The columns behind a dataset, with its rows found. */
export interface Counted extends Store {
  readonly figureRows: FigureRows;
  /** In a view: what counts of the rows of a unit, by its number. */
  readonly adjust?: ((unit: number, rows: readonly SentRow[]) => readonly SentRow[]) | undefined;
}

// Keeps the columns of each dataset out of sight; they go when the dataset goes.
const stores = new WeakMap<object, Counted>();

function indexByUnit(observations: readonly Observation[]): Dataset['byUnit'] {
  const byUnit = new Map<string, Map<string, Observation[]>>();
  for (const observation of observations) {
    const byIndicator = byUnit.get(observation.unit) ?? new Map<string, Observation[]>();
    byUnit.set(observation.unit, byIndicator);
    const list = byIndicator.get(observation.indicator);
    if (list) list.push(observation);
    else byIndicator.set(observation.indicator, [observation]);
  }
  return byUnit;
}

function observationsOf(store: Store): readonly Observation[] {
  const { columns } = store;
  const all: Observation[] = [];
  for (let row = 0; row < columns.count; row += 1) {
    if (((columns.marks[row] ?? 0) & marks.isRepeat) === 0) all.push(observationAt(store, row));
  }
  return Object.freeze(all);
}

/** A dataset over columns; its observations are made when somebody asks for them. */
export function datasetOf(store: Counted, rest: Omit<Dataset, 'observations' | 'byUnit'>): Dataset {
  const observations = onDemand(() => observationsOf(store));
  const byUnit = onDemand(() => indexByUnit(observations()));
  const dataset: Dataset = Object.freeze({
    ...rest,
    get observations() {
      return observations();
    },
    get byUnit() {
      return byUnit();
    },
  });
  keepStore(dataset, store);
  return dataset;
}

/** Keeps columns for as long as there is the dataset. */
export const keepStore = (dataset: Dataset, store: Counted): void => {
  stores.set(dataset, store);
};

/** The columns of a dataset that was made here. */
export const storeOf = (dataset: Dataset): Counted | undefined => stores.get(dataset);
