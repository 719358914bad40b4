import type { DatasetContext } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { RejectedObservation } from '#room/aggregation';

/**
 * How far a load is.
 *
 * Vietnamese: tiến độ nạp số liệu.
 *
 * @example
 * ```ts
 * import type { LoadProgress } from 'danvan/sql';
 *
 * const textOf = ({ rows, rejected }: LoadProgress) => `${rows} rows, ${rejected} rejected`;
 * ```
 *
 * @category Databases
 */
export interface LoadProgress {
  /** So many rows were read and written. */
  readonly rows: number;
  /** So many of them could not be taken in. */
  readonly rejected: number;
}

/**
 * What is loaded, and under which name.
 *
 * Vietnamese: yêu cầu nạp số liệu.
 *
 * @example
 * ```ts
 * import type { LoadOptions } from 'danvan/sql';
 *
 * const nameOf = ({ load }: LoadOptions) => load;
 * ```
 *
 * @category Databases
 */
export interface LoadOptions {
  /** Hierarchy, catalogue, reporting lines, periods and obligations of all figures of the store. */
  readonly context: DatasetContext;
  /** A name for these rows: “2026-Q3”, the hash of a file. Loaded again under it, they are not there twice. */
  readonly load: string;
  /** So many rows are read and written at a time. Defaults to 20,000. */
  readonly batch?: number | undefined;
  /** Is told after each batch. */
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
}

/**
 * What came of a load.
 *
 * Vietnamese: kết quả nạp số liệu.
 *
 * @example
 * ```ts
 * import type { Loaded } from 'danvan/sql';
 *
 * const isComplete = ({ rejected }: Loaded) => rejected.length === 0;
 * ```
 *
 * @category Databases
 */
export interface Loaded {
  readonly load: string;
  /** So many rows were given, the rejected among them; where they were there before, as many as then. */
  readonly rows: number;
  /** Whether they were there before, so that nothing was written. */
  readonly wasThere: boolean;
  /** What could not be taken in, by its place among the rows of this load. */
  readonly rejected: readonly RejectedObservation[];
  /** What is wrong with the rows; figures that were sent twice are told when they are counted (`onFindings` of {@link RunOptions}). */
  readonly findings: readonly Finding[];
}
