import type * as z from 'zod/mini';
import type { Finding, ParseResult } from '#room/findings';

/** A record that was read, with its place in the list that was given. */
export interface Placed<Value> {
  readonly value: Value;
  readonly index: number;
}

/** A row before it is read, and what is told of the parts that were taken out of it. */
export interface PreparedRow {
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/** What is declared of a list of records; all paths of findings start at the record. */
interface ListFacts<Value> {
  /** What the list is called in paths: `tasks`. */
  readonly list: string;
  /** What a record may share with no earlier one. Defaults to all that it says; nothing where it has none. */
  readonly idOf?: (value: Value) => string | undefined;
  /** Names a record that repeats an earlier one. Defaults to `records/repeated-record`. */
  readonly repeated?: (value: Value) => Finding;
  /** Takes out of a row, a copy of what was given, what no record may hold. */
  readonly prepare?: ((row: unknown) => PreparedRow) | undefined;
  /** What is wrong with a record that is kept all the same. */
  readonly check?: (value: Value) => readonly Finding[];
}

/** A list whose schema reads the record as it is kept. */
export interface RecordList<Value> extends ListFacts<Value> {
  readonly schema: z.ZodMiniType<Value>;
  readonly finish?: undefined;
}

/** A list whose records need more than their schema: days, periods, what they cannot be without. */
export interface FinishedList<Read, Value> extends ListFacts<Value> {
  readonly schema: z.ZodMiniType<Read>;
  /** The record as it is kept, or why it is left out. */
  readonly finish: (read: Read) => ParseResult<Value>;
}

/** What a list gives: what could be read, in its order, and the findings. */
export interface Records<Value> {
  readonly values: readonly Value[];
  /** The same values with their places in the list. */
  readonly placed: readonly Placed<Value>[];
  readonly findings: readonly Finding[];
}
