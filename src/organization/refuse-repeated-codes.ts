import { createFinding, type ParseResult } from '../findings/index.js';
import type { ListRow } from '../text/read-list.js';

/** Hands on what was read of a row, unless its code was another row's before. */
export function refuseRepeatedCodes<Column extends string, Value>(
  firstRows: Map<string, number>,
  row: ListRow<Column | 'code'>,
  read: ParseResult<Value>,
): ParseResult<Value> {
  const code = row.text('code');
  const first = firstRows.get(code);
  if (first !== undefined) {
    const wrong = createFinding('organization/duplicate-code', { code, first }, row.place('code'));
    return { ok: false, findings: [wrong] };
  }
  firstRows.set(code, row.row);
  return read;
}
