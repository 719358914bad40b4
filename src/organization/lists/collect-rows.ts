import type { Finding, ParseResult } from '#room/findings';
import { addAll } from '#room/kit';
import type { List, ListRow, RejectedRow } from '#room/text';

/** The values read from a list, each with its row; the rows not taken, and why. */
export interface Collected<Value> {
  readonly values: readonly Value[];
  readonly rejected: readonly RejectedRow[];
  readonly findings: readonly Finding[];
}

/** Reads each row of a list; a row that gives no value is kept aside with its findings. */
export function collectRows<Column extends string, Value>(
  list: List<Column>,
  read: (row: ListRow<Column>) => ParseResult<Value>,
): Collected<Value> {
  const values: Value[] = [];
  const rejected: RejectedRow[] = [];
  const findings: Finding[] = [];
  for (const row of list.rows) {
    const result = read(row);
    if (result.ok) values.push(result.value);
    else {
      addAll(findings, result.findings);
      rejected.push({ row: row.row, cells: row.cells });
    }
  }
  return {
    values,
    rejected: [...list.rejected, ...rejected].sort((a, b) => a.row - b.row),
    findings: [...list.findings, ...findings],
  };
}
