import { deepFreeze } from '#room/kit';
import type * as z from 'zod';
import type { Finding } from './finding.js';
import type { ParseResult } from './parse-result.js';
import { findingsFromZod } from './findings-from-zod.js';

/** A value that was read, with its place in the list that was given. */
export interface Placed<Value> {
  readonly value: Value;
  readonly index: number;
}

/** What a list gives: what could be read, in its order, and the findings of the rest. */
export interface ReadList<Value> {
  readonly placed: readonly Placed<Value>[];
  readonly findings: readonly Finding[];
}

/** Reads one record; the findings are placed below the path. */
export function readRecord<Value>(
  schema: z.ZodType<Value>,
  input: unknown,
  path: readonly (string | number)[] = [],
): ParseResult<Value> {
  const read = schema.safeParse(input, { reportInput: true });
  return read.success
    ? { ok: true, value: deepFreeze(read.data) }
    : { ok: false, findings: findingsFromZod(read.error.issues, { path }) };
}

/** Reads a list record by record; one that cannot be read is left out with its findings. */
export function readList<Value>(
  read: (row: unknown, path: readonly (string | number)[]) => ParseResult<Value>,
  rows: readonly unknown[],
  name: string,
): ReadList<Value> {
  const results = rows.map((row, index) => ({ index, result: read(row, [name, index]) }));
  return {
    placed: results.flatMap(({ index, result }) =>
      result.ok ? [{ index, value: result.value }] : [],
    ),
    findings: results.flatMap(({ result }) => (result.ok ? [] : result.findings)),
  };
}
