import type { ParseResult } from '#room/findings';
import type { ListRow } from '#room/text';
import { organizationFinding } from '../findings.js';

/** Hands on what was read of a row, unless its code was another row's before. */
export function refuseRepeatedCodes<Column extends string, Value>(
  firstRows: Map<string, number>,
  row: ListRow<Column | 'code'>,
  read: ParseResult<Value>,
): ParseResult<Value> {
  const code = row.text('code');
  const first = firstRows.get(code);
  if (first !== undefined) {
    const wrong = organizationFinding(
      'organization/duplicate-code',
      { code, first },
      row.place('code'),
    );
    return { ok: false, findings: [wrong] };
  }
  firstRows.set(code, row.row);
  return read;
}
