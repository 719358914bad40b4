import type * as z from 'zod/mini';
import { shapeFinding, findingsFromZod, type Finding, type ParseResult } from '#room/findings';
import { deepFreeze, holdsForeign, plainCopy, reservedName, type CopyProblem } from '#room/kit';
import type { Path } from './references.js';

function unreadable(problem: CopyProblem, path: Path): Finding {
  return problem === 'reserved'
    ? shapeFinding('shape/unknown-field', { fields: [reservedName] }, { path: path.slice(0, -1) })
    : shapeFinding('shape/unreadable', { reason: problem }, { path });
}

/** Only a record that is made to break its reader gets this far: a length that is no number. */
function parse<Value>(schema: z.ZodMiniType<Value>, input: unknown) {
  try {
    return schema.safeParse(input, { reportInput: true });
  } catch {
    return undefined;
  }
}

/**
 * Reads one record: the one way in for data of whatever origin. It is copied first, so that nothing
 * in it can act while it is read, and what is read is frozen.
 *
 * @param given - Gives the record; it may throw.
 * @param path - Findings are placed below it.
 */
export function readGiven<Value>(
  schema: z.ZodMiniType<Value>,
  given: () => unknown,
  path: Path,
): ParseResult<Value> {
  const copy = plainCopy(given);
  if (!copy.ok) {
    return { ok: false, findings: [unreadable(copy.problem, [...path, ...copy.path])] };
  }
  const read = parse(schema, copy.value);
  if (read === undefined) return { ok: false, findings: [unreadable('throws', path)] };
  return read.success
    ? { ok: true, value: deepFreeze(read.data) }
    : { ok: false, findings: findingsFromZod(read.error.issues, { path }) };
}

/** A map or a date without fields passes for an empty record where the copy has not put it right. */
function isPlainData(input: unknown): boolean {
  try {
    return !holdsForeign(input);
  } catch {
    return false;
  }
}

/**
 * Reads one of very many records: what the schema takes as it was given is not copied. Only for
 * schemas that hand on nothing of what they are given.
 */
export function readFast<Value>(
  schema: z.ZodMiniType<Value>,
  input: unknown,
  path: Path,
): ParseResult<Value> {
  const read = parse(schema, input);
  return read?.success === true && isPlainData(input)
    ? { ok: true, value: read.data }
    : readRecord(schema, input, path);
}

/** Reads one record that stands alone; see {@link readGiven}. */
export const readRecord = <Value>(
  schema: z.ZodMiniType<Value>,
  input: unknown,
  path: Path = [],
): ParseResult<Value> => readGiven(schema, () => input, path);
