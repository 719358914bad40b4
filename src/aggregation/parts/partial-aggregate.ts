import type { Finding } from '#room/findings';
import type { Observation } from '#room/indicators';

/**
 * How the figures of a whole were cut into parts.
 *
 * Vietnamese: cách chia số liệu thành phần.
 *
 * `any`: rows were cut anywhere, those of one unit may be in several parts. `unit`: all rows of a
 * unit are in one part, so that a part can settle repeated figures by itself.
 *
 * @example
 * ```ts
 * import type { PartCut } from 'danvan/aggregation';
 *
 * const bySubtree: PartCut = 'unit';
 * ```
 *
 * @category Aggregation
 */
export type PartCut = 'any' | 'unit';

/**
 * Rows that were taken in, side by side: one typed array for each field.
 *
 * Vietnamese: cột số liệu của phần.
 *
 * Numbers stand for what the context holds, in its order; they mean nothing under another context.
 *
 * @example
 * ```ts
 * import type { PartColumns } from 'danvan/aggregation';
 *
 * const count = ({ units }: PartColumns) => units.length;
 * ```
 *
 * @category Aggregation
 */
export interface PartColumns {
  /** Units, numbered in the order of a walk through the tree. */
  readonly units: Int32Array;
  /** Places in the catalogue. */
  readonly indicators: Int32Array;
  /** Places in the list of periods of the part. */
  readonly periods: Int32Array;
  /** 0 for no reporting line, then the lines in their order. */
  readonly lines: Uint16Array;
  /** State, basis, scope, measure and how the row was written, as bits. */
  readonly marks: Uint16Array;
  /** 0 where there is none; of a range the lower end. */
  readonly amounts: Float64Array;
  /** Places in the list that was given. */
  readonly positions: Int32Array;
}

/**
 * What few observations have beside numbers: a value that is no bare amount, a source, a breakdown.
 *
 * Vietnamese: chi tiết của số liệu.
 *
 * @example
 * ```ts
 * import type { PartDetail } from 'danvan/aggregation';
 *
 * const isJoint = ({ activity }: PartDetail) => activity !== undefined;
 * ```
 *
 * @category Aggregation
 */
export interface PartDetail {
  /** A range, a qualifier, an amount that is not known. */
  readonly value?: Observation['value'] | undefined;
  /** Where the figure was read. */
  readonly source?: Observation['source'];
  /** The part of a breakdown that it is of, by field. */
  readonly categories?: Observation['categories'];
  /** The id of a joint activity. */
  readonly activity?: string | undefined;
}

/**
 * What there is to say of a row that was not plainly right.
 *
 * Vietnamese: ghi chú về một dòng số liệu.
 *
 * @example
 * ```ts
 * import type { PartNote } from 'danvan/aggregation';
 *
 * const isRejected = ({ isTaken }: PartNote) => !isTaken;
 * ```
 *
 * @category Aggregation
 */
export interface PartNote {
  /** Its place in the list that was given. */
  readonly position: number;
  /** The row as plain data, as {@link saveDataset} writes it. */
  readonly given: unknown;
  /** Whether it counts nevertheless. */
  readonly isTaken: boolean;
  /** What was wrong with the row. */
  readonly findings: readonly Finding[];
}

/**
 * Part of the figures of a dataset, read and checked, to be merged with the other parts.
 *
 * Vietnamese: kết quả tổng hợp từng phần.
 *
 * Made by {@link aggregatePartial}, put together by {@link mergePartials}, counted by {@link finalize}.
 * It is plain data: it can be posted between workers, its arrays moved ({@link partialBuffers}). Which
 * report counts is chosen among all reports of a figure, so a part keeps its rows, some 30 bytes for
 * each; nothing is added up before all parts are there.
 *
 * @example
 * ```ts
 * import type { PartialAggregate } from 'danvan/aggregation';
 *
 * const sizeOf = ({ rows }: PartialAggregate) => rows;
 * ```
 *
 * @category Aggregation
 */
export interface PartialAggregate {
  /** Tells it apart from other data. */
  readonly format: 'danvan/partial';
  /** Changes with the meaning of any field. */
  readonly version: 1;
  /** Tells whether parts were read under the same units, indicators, lines and periods. */
  readonly context: string;
  /** How the whole was cut into parts. */
  readonly cutBy: PartCut;
  /** Rows that were given, the rejected among them. */
  readonly rows: number;
  /** Whether positions are those of the whole; else they begin at 0 in each part. */
  readonly isPlaced: boolean;
  /** Ids of the periods of its rows. */
  readonly periods: readonly string[];
  /** The rows, column by column. */
  readonly columns: PartColumns;
  /** Row, and what it has beside its numbers. */
  readonly details: readonly (readonly [row: number, detail: PartDetail])[];
  /** Rows that were not plainly right, in their order. */
  readonly notes: readonly PartNote[];
  /** Cut by unit: rows that say again what another row said, as pairs: the one that counts, the other. */
  readonly repeats: Int32Array | null;
}
