import { withNames, type Finding } from '#room/findings';
import { deepFreeze } from '#room/kit';
import { marks, trim } from './columns.js';
import { datasetOf } from './dataset-of.js';
import type { Dataset, RejectedObservation } from './dataset.js';
import { figureRowsOf } from './figure-rows.js';
import { findRepeats } from './find-repeats.js';
import type { ContextRead } from './read-context.js';
import { repeatFinding } from './repeat-findings.js';
import { createIntake, takeSlowly, type Intake } from './row-reader.js';
import { positionOf, type Store } from './store.js';
import { takePlain } from './take-plain.js';

/** Gives back the row of a position as it was given. */
export type GivenAt = (store: Store, row: number) => unknown;

/** Takes in rows one after the other, and makes the dataset when there are no more. */
export interface DatasetReader {
  /** Takes the next row; says whether the schema had to look at it. */
  readonly take: (row: unknown, position: number) => 'plain' | 'read' | 'rejected';
  /** @param givenAt - Rows that repeat others are kept as they were given. */
  readonly finish: (givenAt: GivenAt) => Dataset;
}

function isTakenPlainly(intake: Intake, row: unknown, position: number): boolean {
  try {
    return takePlain(intake, row, position);
  } catch {
    // It throws when it is looked at; the schema says so.
    return false;
  }
}

/** Marks what is said twice; gives the findings, and what no longer counts. */
function rejectRepeats(store: ReturnType<typeof storeOfIntake>, givenAt: GivenAt) {
  const { columns } = store;
  const repeats = findRepeats(store, store.figureRows);
  const rejected: RejectedObservation[] = [];
  for (const { second } of repeats) {
    columns.marks[second] = (columns.marks[second] ?? 0) | marks.isRepeat;
    rejected.push({ position: positionOf(columns, second), given: givenAt(store, second) });
  }
  return { rejected, findings: repeats.map((repeat) => repeatFinding(store, repeat)) };
}

function storeOfIntake({ numbers, columns, periods, indicatorPlaces }: Intake) {
  trim(columns);
  const store = { ...numbers, indicatorPlaces, periods, columns };
  return { ...store, figureRows: figureRowsOf(store) };
}

/**
 * Begins a dataset.
 *
 * @param room - So many rows are expected; more may come.
 */
export function createReader(context: ContextRead, room: number): DatasetReader {
  const { numbers, known, kept, nameOf } = context;
  const intake = createIntake(numbers, room);
  const rejected: RejectedObservation[] = [];
  const findings: Finding[] = [];
  return {
    take: (row, position) => {
      if (isTakenPlainly(intake, row, position)) return 'plain';
      const taken = takeSlowly(intake, { row, position }, known);
      if (!taken.isTaken) rejected.push({ position, given: row });
      for (const finding of taken.findings) findings.push(finding);
      return taken.isTaken ? 'read' : 'rejected';
    },
    finish: (givenAt) => {
      const store = storeOfIntake(intake);
      const repeats = rejectRepeats(store, givenAt);
      const all = [...context.findings, ...findings, ...repeats.findings];
      return datasetOf(store, {
        ...kept,
        rejected: [...rejected, ...repeats.rejected].sort((a, b) => a.position - b.position),
        findings: deepFreeze(withNames(all, nameOf)),
      });
    },
  };
}
