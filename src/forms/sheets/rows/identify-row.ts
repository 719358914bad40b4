import { isUsualTotal } from '#room/text';
import { cellText } from '../cells/cell-text.js';
import type { ReadingContext } from '../reading/reading-context.js';
import { identifyItem } from './identify-item.js';
import { identifyNamed } from './identify-named.js';
import { identifyUnit, type Sent } from './identify-unit.js';
import { readNotesRow } from './notes-row.js';
import type { RowIdentity } from './row-identity.js';
import type { SheetRow } from './sheet-row.js';

/** The cells that call a row that of totals; none where it is another. */
function totalCells({ labels }: SheetRow, { form, keys: { keysOf } }: ReadingContext) {
  const own = [form.totalName?.vi, form.totalName?.en].flatMap((name) =>
    name === undefined ? [] : keysOf(name),
  );
  return Object.values(labels).filter((cell) => {
    const keys = keysOf(cellText(cell));
    return isUsualTotal(keys) || keys.some((key) => own.includes(key));
  });
}

/** Says what a row of a table is. */
export function identifyRow(row: SheetRow, sent: Sent, context: ReadingContext): RowIdentity {
  const { form } = context;
  const named = typeof form.rows === 'string' ? undefined : identifyNamed(row, form);
  if (named?.kind === 'row') return named;
  const notes = row.key === undefined ? readNotesRow(row, form) : undefined;
  if (notes !== undefined) return { kind: 'notes', ...notes };
  const calledTotal = row.key === undefined ? totalCells(row, context) : [];
  if (calledTotal.length > 0) return { kind: 'total', cells: calledTotal };
  if (named !== undefined) return named;
  return form.rows === 'units' ? identifyUnit(row, sent, context) : identifyItem(row);
}
