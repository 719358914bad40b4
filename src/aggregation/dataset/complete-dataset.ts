import { withNames, type Finding } from '#room/findings';
import { deepFreeze } from '#room/kit';
import { marks, type TakenColumns } from './columns.js';
import { datasetOf, type Counted } from './dataset-of.js';
import type { Dataset, RejectedObservation } from './dataset.js';
import { figureRowsOf } from './figure-rows.js';
import { findRepeats, type Repeat } from './find-repeats.js';
import { listedDetails } from './listed-details.js';
import type { ContextRead } from './read-context.js';
import { repeatFinding } from './repeat-findings.js';
import { positionOf, type Store } from './store.js';

/** Gives back the row of a position as it was given. */
export type GivenAt = (store: Store, row: number) => unknown;

/** All rows of a dataset, taken in. */
export interface TakenRows {
  readonly columns: TakenColumns;
  readonly periods: Store['periods'];
  /** What could not be taken in. */
  readonly rejected: readonly RejectedObservation[];
  /** Of the rows, in their order. */
  readonly findings: readonly Finding[];
  /** Where they are known already. */
  readonly repeats?: readonly Repeat[] | undefined;
}

/** Marks what is said twice; gives the findings, and what no longer counts. */
function rejectRepeats(store: Counted, repeats: readonly Repeat[], givenAt: GivenAt) {
  const { columns } = store;
  const rejected: RejectedObservation[] = [];
  for (const { second } of repeats) {
    columns.marks[second] = (columns.marks[second] ?? 0) | marks.isRepeat;
    rejected.push({ position: positionOf(columns, second), given: givenAt(store, second) });
  }
  return { rejected, findings: repeats.map((repeat) => repeatFinding(store, repeat)) };
}

/** Makes the store of rows that were taken in. */
export function storeOfRows(
  { numbers }: ContextRead,
  { columns, periods }: Pick<TakenRows, 'columns' | 'periods'>,
): Counted {
  const indicatorPlaces = new Map(numbers.indicators.map(({ code }, place) => [code, place]));
  const listed = { ...columns, details: listedDetails(columns.details) };
  const store = { ...numbers, indicatorPlaces, periods, columns: listed };
  return { ...store, figureRows: figureRowsOf(store) };
}

/**
 * Makes the dataset of all its rows; repeats are marked in the columns.
 *
 * @param givenAt - Rows that repeat others are kept as they were given.
 */
export function completeDataset(context: ContextRead, rows: TakenRows, givenAt: GivenAt): Dataset {
  const store = storeOfRows(context, rows);
  const found = rows.repeats ?? findRepeats(store, store.figureRows);
  const repeats = rejectRepeats(store, found, givenAt);
  const all = [...context.findings, ...rows.findings, ...repeats.findings];
  return datasetOf(store, {
    ...context.kept,
    rejected: [...rows.rejected, ...repeats.rejected].sort((a, b) => a.position - b.position),
    findings: deepFreeze(withNames(all, context.nameOf)),
  });
}
