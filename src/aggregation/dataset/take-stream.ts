import { DanvanError } from '#room/findings';
import type { RowReader } from './create-reader.js';
import { writtenRow } from './written-row.js';
import { positionOf } from './store.js';

/** Rows of which each is seen once. */
export interface StreamReader<Made> {
  /** @param position - Its place in what was given. Defaults to the number of rows taken before. */
  readonly take: (row: unknown, position?: number) => void;
  /** So many rows were taken, and so many of them rejected so far. */
  readonly progress: () => { readonly rows: number; readonly rejected: number };
  readonly finish: () => Made;
}

/** More would be a stream without end: it would fill the memory before anybody noticed. */
const mostRows = 100_000_000;

/** Takes in rows that cannot be asked for again: what a repeat must give back is kept, or written anew. */
export function createStreamReader<Made>(reader: RowReader<Made>): StreamReader<Made> {
  // What was not plain cannot be written anew as it was.
  const kept = new Map<number, unknown>();
  let rows = 0;
  let rejected = 0;
  return {
    take: (row, position = rows) => {
      if (rows === mostRows) {
        const message = `"observations" has more than ${mostRows} rows.`;
        throw new DanvanError('INVALID_ARGUMENT', message);
      }
      const taken = reader.take(row, position);
      if (taken === 'read') kept.set(position, row);
      if (taken === 'rejected') rejected += 1;
      rows += 1;
    },
    progress: () => ({ rows, rejected }),
    finish: () =>
      reader.finish((store, row) => {
        const position = positionOf(store.columns, row);
        return kept.has(position) ? kept.get(position) : writtenRow(store, row);
      }),
  };
}

/** The error of a source that failed. */
export function streamError(cause: unknown, { rows }: { readonly rows: number }): DanvanError {
  if (cause instanceof DanvanError) return cause;
  return new DanvanError('INVALID_ARGUMENT', `"observations" failed after ${rows} rows.`, {
    cause,
  });
}

/** Takes in all that an iterable gives. */
export function takeStream<Made>(given: Iterable<unknown>, reader: RowReader<Made>): Made {
  const stream = createStreamReader(reader);
  try {
    for (const row of given) stream.take(row);
  } catch (cause) {
    throw streamError(cause, stream.progress());
  }
  return stream.finish();
}
