import { formFinding } from '../../findings.js';
import { cellText } from '../cells/cell-text.js';
import type { ReadingContext } from '../reading/reading-context.js';
import { callName } from '../../filled/known-form.js';
import { isUnitWithin } from './is-unit-within.js';
import { putTo, type RowIdentity } from './row-identity.js';
import type { FoundUnit } from './unit-finder.js';
import { labelText, type SheetRow } from './sheet-row.js';

const outside: RowIdentity = { kind: 'outside' };

/** A row with figures and no name: that of the sender, where there is no other. */
function nameless(row: SheetRow, { sender, isOnly }: Sent, { form }: ReadingContext): RowIdentity {
  const cell = row.figures[0]?.[1] ?? row.cells[0];
  if (!row.holdsFigure || cell === undefined) return outside;
  if (isOnly && sender !== undefined) return { kind: 'row', key: sender };
  const facts = { form: callName(form) };
  return {
    kind: 'unknown',
    cell,
    finding: (at) => formFinding('forms/row-without-name', facts, at),
  };
}

/** Who sent the table, and whether the row is the only one with figures. */
export interface Sent {
  readonly sender: string | undefined;
  readonly isOnly: boolean;
}

/** A name beside the id that the library wrote into the row; a name that is known counts. */
function named(key: string, { id, findings }: FoundUnit, name: string): RowIdentity {
  if (id === undefined) return { kind: 'row', key, findings };
  if (id === key) return { kind: 'row', key };
  const facts = { what: 'unit', found: id, expected: key } as const;
  return { kind: 'row', key: id, name, findings: [formFinding('forms/line-disagrees', facts)] };
}

/** A row of a unit that does not belong to the sender is read, and told of. */
function besideSender(
  identity: RowIdentity,
  { sender }: Sent,
  { options: { units } }: ReadingContext,
): RowIdentity {
  if (identity.kind !== 'row' || sender === undefined || units === undefined) return identity;
  const { key, findings = [] } = identity;
  if (!units.byId.has(key) || isUnitWithin(key, sender, units)) return identity;
  const other = formFinding('forms/row-of-other-unit', { found: key, sender });
  return { ...identity, findings: [...findings, other] };
}

/** Finds the unit that a row is about. */
export const identifyUnit = (row: SheetRow, sent: Sent, context: ReadingContext): RowIdentity =>
  besideSender(unitOfRow(row, sent, context), sent, context);

function unitOfRow(row: SheetRow, sent: Sent, context: ReadingContext): RowIdentity {
  const { find, options } = context;
  const name = labelText(row, 'name');
  const code = labelText(row, 'code');
  const key = row.key === undefined ? undefined : cellText(row.key);
  if (key !== undefined && (options.units === undefined || name === '')) {
    return { kind: 'row', key };
  }
  const text = name === '' ? code : name;
  if (text === '') return nameless(row, sent, context);
  const found = find(text, sent.sender);
  if (key !== undefined) return named(key, found, text);
  const isOwn = options.units === undefined && sent.isOnly && sent.sender !== undefined;
  const id = isOwn ? sent.sender : found.id;
  if (id !== undefined && (options.units !== undefined || row.holdsFigure)) {
    return { kind: 'row', key: id, findings: found.findings };
  }
  const cell = row.labels.name ?? row.labels.code;
  const [finding] = found.findings;
  if (!row.holdsFigure || finding === undefined || cell === undefined) return outside;
  return { kind: 'unknown', cell, finding: putTo(finding) };
}
