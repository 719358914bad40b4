import type { CountableRecord } from '#room/democracy';
import type { RecordColumn } from './record-column.js';

/** A column of a table; one of several that stand below one name says which word it is of. */
export interface TableColumn extends RecordColumn {
  readonly below?: string;
  readonly word?: string;
}

/** A column, or one for each fact below it that a record knows, in the order in which they come. */
export function eachColumn(
  column: RecordColumn,
  entries: readonly CountableRecord[],
): readonly TableColumn[] {
  if (column.isEach !== true) return [column];
  const begins = `${column.fact}.`;
  const facts = new Set(entries.flatMap((entry) => Object.keys(entry.facts)));
  return [...facts]
    .filter((fact) => fact.startsWith(begins))
    .map((fact) => ({ ...column, fact, below: column.fact, word: fact.slice(begins.length) }));
}
