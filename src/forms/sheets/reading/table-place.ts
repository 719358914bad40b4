import type { CellData } from '#room/export';
import type { Finding } from '#room/findings';
import { parseMeantPeriod, type Period } from '#room/time';
import { callName } from '../../filled/known-form.js';
import { formFinding } from '../../findings.js';
import type { CellPlace, Ledger } from '../cells/ledger.js';
import type { FormMark } from '../lines/form-mark.js';
import { periodInText } from '../lines/period-text.js';
import type { Said, SheetLines } from '../lines/sheet-lines.js';
import type { ReadingContext } from './reading-context.js';

/** Who sent a table, for which period. */
export interface TablePlace {
  readonly unit: string | undefined;
  readonly period: Period | undefined;
}

/** What a sheet says of itself beside its table. */
export interface SheetSays {
  readonly lines: SheetLines;
  readonly mark: FormMark | undefined;
  readonly sheet: string;
  /** A cell of the table, for what no line says. */
  readonly head: CellData | undefined;
}

const at = (finding: Finding, place: CellPlace): Finding => Object.freeze({ ...finding, ...place });

/** The id of the unit that a line names; what keeps it from being known is told. */
function unitOfLine(said: Said<string>, ledger: Ledger, { find }: ReadingContext) {
  const found = find(said.what);
  for (const finding of found.findings) ledger.tell(said.cell, (place) => at(finding, place));
  return found.id;
}

function unitOf({ lines, mark, sheet }: SheetSays, ledger: Ledger, context: ReadingContext) {
  const { options, find } = context;
  const known = mark?.unit ?? options.expected?.unit;
  const { unit: line } = lines;
  if (options.units === undefined) return known ?? line?.what;
  const named = line && unitOfLine(line, ledger, context);
  if (
    line !== undefined &&
    named !== undefined &&
    mark?.unit !== undefined &&
    mark.unit !== named
  ) {
    const facts = { what: 'unit', found: named, expected: mark.unit } as const;
    ledger.tell(line.cell, (place) => formFinding('forms/line-disagrees', facts, place));
  }
  const own = find(sheet);
  const bySheet = own.findings.length === 0 ? own.id : undefined;
  return named ?? mark?.unit ?? bySheet ?? options.expected?.unit;
}

function periodOfId(id: string | undefined, ledger: Ledger, { periods }: ReadingContext) {
  if (id === undefined) return undefined;
  const read = parseMeantPeriod(id, periods);
  if (read.ok) return read.value;
  read.findings.forEach(ledger.add);
  return undefined;
}

function periodOf({ lines, mark, sheet }: SheetSays, ledger: Ledger, context: ReadingContext) {
  const { options, periods, form } = context;
  const line = lines.period ?? lines.days;
  const marked = periodOfId(mark?.period, ledger, context);
  const others = [lines.days?.what, marked].filter((each) => each !== undefined);
  const other = others.find(({ from, to }) => from !== line?.what.from || to !== line.what.to);
  if (line !== undefined && other !== undefined) {
    const facts = { what: 'period', found: line.what.id, expected: other.id } as const;
    ledger.tell(line.cell, (place) => formFinding('forms/line-disagrees', facts, place));
  }
  return (
    line?.what ??
    marked ??
    periodInText(sheet, form, periods) ??
    periodOfId(options.expected?.period, ledger, context)
  );
}

/** What a sheet says, and what it should have said. */
function compare(place: TablePlace, says: SheetSays, { ledger, context }: Told): void {
  const { expected } = context.options;
  const { head, lines } = says;
  const pairs = [
    ['forms/other-unit', place.unit, expected?.unit, lines.unit],
    ['forms/other-period', place.period?.id, expected?.period, lines.period ?? lines.days],
  ] as const;
  for (const [code, found, wanted, line] of pairs) {
    if (found === undefined || wanted === undefined || found === wanted) continue;
    const cell = line?.cell ?? head;
    const facts = { found, expected: wanted };
    if (cell === undefined) ledger.add(formFinding(code, facts));
    else ledger.tell(cell, (where) => formFinding(code, facts, where));
  }
}

interface Told {
  readonly ledger: Ledger;
  readonly context: ReadingContext;
}

/** Finds out who sent a table for which period: lines over it, then the mark, then the tab. */
export function tablePlace(says: SheetSays, ledger: Ledger, context: ReadingContext): TablePlace {
  const { lines, head } = says;
  for (const said of [lines.unit, lines.period, lines.days]) said?.cells.forEach(ledger.use);
  const place = { unit: unitOf(says, ledger, context), period: periodOf(says, ledger, context) };
  compare(place, says, { ledger, context });
  if (place.period === undefined && head !== undefined) {
    const facts = { form: callName(context.form) };
    ledger.tell(head, (where) => formFinding('forms/period-not-said', facts, where));
  }
  return place;
}
