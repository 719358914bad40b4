import { formFinding } from '../../findings.js';
import type { Ledger } from '../cells/ledger.js';
import type { ReadingContext } from '../reading/reading-context.js';
import type { TablePlace } from '../reading/table-place.js';
import { identifyRow } from './identify-row.js';
import { readCells } from './read-cells.js';
import { putTo, type RowIdentity } from './row-identity.js';
import { isRowNumber } from './row-number.js';
import { labelText, type SheetRow } from './sheet-row.js';
import { withSums, type ReadRow, type ReadTotal } from './with-sums.js';

/** A table as it was read, before it is known whose it is. */
export interface TableRows {
  readonly rows: readonly ReadRow[];
  readonly total?: ReadTotal;
  readonly notes?: string;
}

/** What the rows of a table are read with. */
export interface RowsReading {
  readonly ledger: Ledger;
  readonly context: ReadingContext;
  readonly place: TablePlace;
}

/** The same, with the keys of the rows that were read. */
interface Reading extends RowsReading {
  readonly seen: Set<string>;
}

type NamedIdentity = Extract<RowIdentity, { readonly kind: 'row' }>;

function useLabels({ labels, key }: SheetRow, { ledger, context }: RowsReading): void {
  const { number, name, code } = labels;
  const isNumber = number === name || (number && isRowNumber(number, context.form.rows));
  [isNumber === true ? number : undefined, name, code, key].forEach(ledger.use);
}

const passFigures = ({ figures }: SheetRow, ledger: Ledger): void => {
  for (const [, cell] of figures) ledger.pass(cell, 'row');
};

const labelCell = ({ labels, key, cells }: SheetRow) =>
  labels.name ?? labels.code ?? key ?? cells[0];

/** The key of a row that comes first with it; things that happened may be called the same. */
function keptKey({ key }: NamedIdentity, { seen, context }: Reading): string | undefined {
  let kept = key;
  for (let nth = 2; seen.has(kept); nth += 1) {
    if (context.form.rows !== 'items') return undefined;
    kept = `${key} (${nth})`;
  }
  seen.add(kept);
  return kept;
}

function tellRepeated(row: SheetRow, key: string, { ledger }: Reading): void {
  const cell = labelCell(row);
  const facts = { row: labelText(row, 'name') || key };
  passFigures(row, ledger);
  if (cell !== undefined) ledger.tell(cell, (at) => formFinding('forms/repeated-row', facts, at));
}

/** Whose figures a row holds; those of the sender where it is no row of a unit. */
function ownerOf(row: SheetRow, key: string | undefined, { context, place }: RowsReading) {
  const isUnit = context.form.rows === 'units' && key !== undefined;
  return {
    name: isUnit ? undefined : labelText(row, 'name') || key,
    unit: isUnit ? key : place.unit,
    period: place.period?.id ?? '',
  };
}

const nameOf = ({ name, key }: NamedIdentity, kept: string, { context }: Reading) =>
  context.form.rows === 'items' ? (name ?? (kept === key ? undefined : key)) : undefined;

function readNamed(row: SheetRow, identity: NamedIdentity, reading: Reading) {
  const { ledger, context } = reading;
  const key = keptKey(identity, reading);
  if (key === undefined) {
    tellRepeated(row, identity.key, reading);
    return [];
  }
  useLabels(row, reading);
  const label = labelCell(row);
  if (label !== undefined)
    for (const finding of identity.findings ?? []) ledger.tell(label, putTo(finding));
  const owner = ownerOf(row, key, reading);
  const cells = readCells(row, { ...owner, ledger, context });
  const name = nameOf(identity, key, reading);
  return [
    { row: { key, ...(name !== undefined && { name }), cells }, at: row.row, source: row, owner },
  ];
}

type TotalIdentity = Extract<RowIdentity, { readonly kind: 'total' }>;

function readTotal(row: SheetRow, { cells: called }: TotalIdentity, reading: Reading) {
  const { ledger, context } = reading;
  called.forEach(ledger.use);
  const owner = ownerOf(row, undefined, reading);
  const cells = readCells(row, { ...owner, ledger, context });
  return { cells, at: row.row, source: row, owner };
}

/** What is neither a row of figures nor one of totals: used, told of, or left to be passed over. */
function readOther(row: SheetRow, identity: RowIdentity, reading: Reading): void {
  const { ledger } = reading;
  if (identity.kind === 'blank') useLabels(row, reading);
  if (identity.kind === 'notes') row.cells.forEach(ledger.use);
  if (identity.kind === 'unknown') {
    passFigures(row, ledger);
    ledger.tell(identity.cell, identity.finding);
  }
}

/** Reads the rows of a table. */
export function readTableRows(rows: readonly SheetRow[], given: RowsReading): TableRows {
  const reading: Reading = { ...given, seen: new Set() };
  const { context, place } = reading;
  const isOnly = rows.filter(({ holdsFigure }) => holdsFigure).length <= 1;
  const read: TableRows['rows'][number][] = [];
  let total: TableRows['total'];
  let notes = '';
  for (const row of rows) {
    const identity = identifyRow(row, { sender: place.unit, isOnly }, context);
    if (identity.kind === 'row') read.push(...readNamed(row, identity, reading));
    else if (identity.kind === 'total') total ??= readTotal(row, identity, reading);
    // Of two lines of notes the first that says something counts; the other is passed over.
    else if (identity.kind !== 'notes' || notes === '') readOther(row, identity, reading);
    if (identity.kind === 'notes' && notes === '') ({ notes } = identity);
  }
  return { ...withSums({ rows: read, total }, reading), ...(notes !== '' && { notes }) };
}
