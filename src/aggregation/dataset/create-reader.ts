import type { Finding } from '#room/findings';
import { trim } from './columns.js';
import { completeDataset, type GivenAt } from './complete-dataset.js';
import type { Dataset, RejectedObservation } from './dataset.js';
import type { ContextRead } from './read-context.js';
import { createIntake } from './row-reader.js';
import { takeRow, type TakenRow } from './take-row.js';

/** Takes in rows one after the other, and makes a dataset, or what stands for it, of them. */
export interface RowReader<Made> {
  /** Takes the next row; says whether the schema had to look at it. */
  readonly take: (row: unknown, position: number) => TakenRow['how'];
  /** @param givenAt - Rows that repeat others are kept as they were given. */
  readonly finish: (givenAt: GivenAt) => Made;
}

/** Reads the rows of a dataset. */
export type DatasetReader = RowReader<Dataset>;

/**
 * Begins a dataset.
 *
 * @param room - So many rows are expected; more may come.
 */
export function createReader(context: ContextRead, room: number): DatasetReader {
  const intake = createIntake(context.numbers, room);
  const taking = { context, intake };
  const rejected: RejectedObservation[] = [];
  const findings: Finding[] = [];
  return {
    take: (row, position) => {
      const taken = takeRow(taking, row, position);
      if (taken.how === 'rejected') rejected.push({ position, given: row });
      for (const finding of taken.findings) findings.push(finding);
      return taken.how;
    },
    finish: (givenAt) => {
      const { columns, periods } = intake;
      trim(columns);
      return completeDataset(context, { columns, periods, rejected, findings }, givenAt);
    },
  };
}
