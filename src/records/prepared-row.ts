import { below, type Finding } from '#room/findings';
import { plainCopy } from '#room/kit';
import type { Path } from './references.js';
import type { PreparedRow } from './record-list.js';

/** A row as its reader gets it, and what was taken out of it before. */
interface GivenRow {
  readonly given: () => unknown;
  readonly told: readonly Finding[];
}

/**
 * A row of a list, prepared where the list says how. One that cannot be copied is handed on as it
 * was given: reading it says why.
 */
export function preparedRow(
  given: () => unknown,
  prepare: ((row: unknown) => PreparedRow) | undefined,
  path: Path,
): GivenRow {
  if (prepare === undefined) return { given, told: [] };
  const copy = plainCopy(given);
  if (!copy.ok) return { given, told: [] };
  const { value, findings } = prepare(copy.value);
  return { given: () => value, told: below(findings, ...path) };
}
