import * as z from 'zod/mini';
import { DanvanError, requireShape, object } from '#room/findings';
import { givesOneByOne, tellCaller } from '#room/kit';
import type { ObservationInput } from '#room/indicators';
import { createReader } from './create-reader.js';
import type { DatasetContext } from './dataset-input.js';
import type { Dataset } from './dataset.js';
import { readContext } from './read-context.js';
import { createStreamReader, streamError, type StreamReader } from './take-stream.js';

/**
 * What a dataset is read from when its rows come in over time.
 *
 * Vietnamese: luồng số liệu.
 *
 * @example
 * ```ts
 * import type { DatasetStream } from 'danvan/aggregation';
 *
 * const isWatched = ({ onProgress }: DatasetStream) => onProgress !== undefined;
 * ```
 *
 * @category Aggregation
 */
export interface DatasetStream<
  out UnitId extends string = string,
  out Code extends string = string,
> extends DatasetContext<UnitId, Code> {
  /** Rows one by one, or lists of rows: what a file, a database or a network gives at a time. */
  readonly observations: AsyncIterable<ObservationInput | readonly ObservationInput[]>;
  /** Told after each list, and after each ten thousand rows that come one by one. */
  readonly onProgress?: ((progress: DatasetProgress) => void) | undefined;
  /** Ends the reading before its time; the platform's `AbortSignal` fits. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown } | undefined;
}

/**
 * How far the reading of a stream has come.
 *
 * Vietnamese: tiến độ đọc số liệu.
 *
 * Repeats are found at the end, and are not among those rejected so far.
 *
 * @example
 * ```ts
 * import type { DatasetProgress } from 'danvan/aggregation';
 *
 * const share = ({ rows, rejected }: DatasetProgress) => rejected / rows;
 * ```
 *
 * @category Aggregation
 */
export interface DatasetProgress {
  /** Rows that were read. */
  readonly rows: number;
  /** Rows that could not be taken in. */
  readonly rejected: number;
}

const optionsShape = object({
  onProgress: z.optional(z.function()),
  signal: z.optional(object({ aborted: z.boolean() })),
});

/** So many single rows go between two reports. */
const step = 10_000;

function requireStream({ observations }: DatasetStream): void {
  if (givesOneByOne(observations)) return;
  const message = '"observations" must give rows, as an async iterable or an iterable does.';
  throw new DanvanError('INVALID_ARGUMENT', message);
}

function refuseAborted({ signal }: DatasetStream): void {
  if (signal?.aborted !== true) return;
  const message = 'The dataset was aborted before all rows were read.';
  throw new DanvanError('ABORTED', message, { cause: signal.reason });
}

/** Takes in what came at once; says whether it is time for a report. */
function takeBatch(reader: StreamReader<Dataset>, batch: unknown): boolean {
  if (!Array.isArray(batch)) {
    reader.take(batch);
    return reader.progress().rows % step === 0;
  }
  // By hand: a hole is a row that says nothing, and not one to be passed over.
  for (let at = 0; at < batch.length; at += 1) reader.take(batch[at]);
  return true;
}

/**
 * Takes in observations that come in over time, as {@link createDataset} does with those at hand.
 *
 * Vietnamese: bộ số liệu.
 *
 * Rows are let go once they were read, but for those that are rejected or have more to them than
 * a figure; a repeat among `rejected` is written anew as it was given.
 *
 * @param input - Hierarchy, catalogue, reporting lines, and the stream of rows or lists of rows.
 * @returns The dataset, when the stream has ended; the same as of all rows at once.
 * @throws {@link DanvanError} with code `ABORTED` where the signal says so, and `INVALID_ARGUMENT`
 *   where the stream is none or fails; its `cause` is the error of the stream.
 *
 * @example
 * ```ts
 * import { createHierarchy, readDataset } from 'danvan';
 * import { indicators } from 'danvan/vietnam';
 *
 * async function* pages() {
 *   const row = { unit: 'xa-a', indicator: 'mediation.teams', period: '2026-H1' };
 *   yield [{ ...row, value: 545 }];
 *   yield [{ ...row, period: '2026-H2', value: 550 }];
 * }
 * const hierarchy = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);
 * const dataset = await readDataset({ hierarchy, indicators, observations: pages() });
 * dataset.observations.length; //=> 2
 * ```
 *
 * @category Aggregation
 */
export async function readDataset<UnitId extends string, Code extends string>(
  input: DatasetStream<UnitId, Code>,
): Promise<Dataset<UnitId, Code>>;
export async function readDataset(input: DatasetStream): Promise<Dataset> {
  const context = readContext(input, 'input');
  requireShape(input, optionsShape, 'input');
  requireStream(input);
  const reader = createStreamReader(createReader(context, 0));
  refuseAborted(input);
  try {
    for await (const batch of input.observations) {
      refuseAborted(input);
      if (takeBatch(reader, batch)) tellCaller(input.onProgress, Object.freeze(reader.progress()));
    }
  } catch (cause) {
    throw streamError(cause, reader.progress());
  }
  refuseAborted(input);
  return reader.finish();
}
