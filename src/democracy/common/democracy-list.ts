import type * as z from 'zod/mini';
import type { Finding } from '#room/findings';
import type { Placed, Reference } from '#room/records';
import type { DemocracyOptions } from '../democracy-options.js';
import type { CatalogueName } from '../known.js';
import type { DemocracyRecord } from './democracy-record.js';
import type { RecordFacts } from './facts.js';

/** What a record names besides its own unit and documents, and where. */
export interface Named {
  readonly units?: readonly Reference[];
  readonly documents?: readonly Reference[];
  readonly words?: { readonly [Name in CatalogueName]?: readonly Reference[] };
}

/** What is declared of one list of records of grassroots democracy. */
export interface DemocracyList<Value extends DemocracyRecord> {
  /** What the list is called in paths: `decisions`. */
  readonly list: string;
  readonly schema: z.ZodMiniType<Value>;
  readonly named?: (record: Value) => Named;
  /** What is wrong with a record that is kept all the same; paths start at the record. */
  readonly check?: (record: Value, options: DemocracyOptions) => readonly Finding[];
  /** What is wrong between records of the list; paths start at the place in the list. */
  readonly checkAll?: (
    placed: readonly Placed<Value>[],
    options: DemocracyOptions,
  ) => readonly Finding[];
  /** False where its records are told in words and no figure is made of them. Defaults to true. */
  readonly isCounted?: boolean;
  /** What of it can be counted. */
  readonly facts: (record: Value, options: DemocracyOptions) => RecordFacts;
}

/**
 * Records that were read, and what was wrong.
 *
 * Vietnamese: danh sách hồ sơ đã đọc.
 *
 * @example
 * ```ts
 * import type { DemocracyRecord, ReadRecords } from 'danvan/democracy';
 *
 * const isClean = ({ findings }: ReadRecords<DemocracyRecord>): boolean => findings.length === 0;
 * ```
 *
 * @category Democracy
 */
export interface ReadRecords<Value> {
  /** What could be read, in the order given, frozen. */
  readonly values: readonly Value[];
  /** All that is wrong, each with its place. */
  readonly findings: readonly Finding[];
}
