import { isUsualTotal } from '#room/text';
import type { ReadingContext } from '../reading/reading-context.js';
import { identifyItem } from './identify-item.js';
import { identifyNamed } from './identify-named.js';
import { identifyUnit, type Sent } from './identify-unit.js';
import { readNotesRow } from './notes-row.js';
import type { RowIdentity } from './row-identity.js';
import { labelText, type SheetRow } from './sheet-row.js';

/** Whether a row is that of totals, by what it is called. */
function isTotal(row: SheetRow, { form, keys: { keysOf } }: ReadingContext): boolean {
  const text = ['name', 'code', 'number'] as const;
  const called = text.map((holds) => labelText(row, holds)).filter((label) => label !== '');
  const own = [form.totalName?.vi, form.totalName?.en].flatMap((name) =>
    name === undefined ? [] : keysOf(name),
  );
  return called.some(
    (label) => isUsualTotal(keysOf(label)) || keysOf(label).some((key) => own.includes(key)),
  );
}

/** Says what a row of a table is. */
export function identifyRow(row: SheetRow, sent: Sent, context: ReadingContext): RowIdentity {
  const { form } = context;
  const named = typeof form.rows === 'string' ? undefined : identifyNamed(row, form);
  if (named?.kind === 'row') return named;
  const notes = row.key === undefined ? readNotesRow(row, form) : undefined;
  if (notes !== undefined) return { kind: 'notes', ...notes };
  if (row.key === undefined && isTotal(row, context)) return { kind: 'total' };
  if (named !== undefined) return named;
  return form.rows === 'units' ? identifyUnit(row, sent, context) : identifyItem(row);
}
