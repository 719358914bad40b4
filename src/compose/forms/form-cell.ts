import type { FormColumn, FormValue } from '#room/forms';
import { markCell, textCell, type TableCell } from '#room/report';
import { formatShortDate } from '#room/time';

/** A value of a form as a cell; what is missing has its mark and is never zero. */
export function formCell(value: FormValue | undefined, column: FormColumn): TableCell {
  const { type, decimals, signed } = column;
  if (value === null || value === undefined) {
    return type === 'text' || type === 'date' ? textCell('') : markCell('missing');
  }
  if (typeof value === 'string') return textCell(type === 'date' ? formatShortDate(value) : value);
  if (typeof value === 'object' && 'state' in value) return markCell(value.state);
  if (typeof value === 'object') return { kind: 'number', decimals, ...value };
  return { kind: 'number', amount: value, decimals, ...(signed && value < 0 && { signed }) };
}
