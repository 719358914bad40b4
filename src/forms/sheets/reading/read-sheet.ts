import type { SheetData } from '#room/export';
import { callName } from '../../filled/known-form.js';
import { formFinding } from '../../findings.js';
import { openLedger, type Ledger, type LedgerPage } from '../cells/ledger.js';
import { sheetGrid, type SheetGrid } from '../cells/sheet-grid.js';
import type { TableHead } from '../headings/table-head.js';
import { findMark, type FoundMark } from '../lines/find-mark.js';
import { formVersion, type FormMark } from '../lines/form-mark.js';
import { sheetLines } from '../lines/sheet-lines.js';
import { readTableRows } from '../rows/read-table-rows.js';
import { sheetRows, type SheetRow } from '../rows/sheet-row.js';
import { chooseForm, type ChosenForm } from './choose-form.js';
import { placedForms, unplaced, type PlacedForm } from './placed-forms.js';
import type { ReadingContext } from './reading-context.js';
import { tablePlace } from './table-place.js';
import { tellHead } from './tell-head.js';
import { withoutUnlikeMeasures } from './unlike-measures.js';

/** What was read from one sheet. */
export interface ReadSheet extends LedgerPage {
  readonly forms: readonly PlacedForm[];
  readonly mark?: FormMark | undefined;
}

/** A sheet that is being read. */
interface OpenSheet {
  readonly grid: SheetGrid;
  readonly ledger: Ledger;
  readonly found: FoundMark | undefined;
  readonly context: ReadingContext;
}

const passAll = (rows: readonly SheetRow[], ledger: Ledger): void => {
  for (const { cells } of rows) for (const cell of cells) ledger.pass(cell, 'unplaced');
};

/** Reads one table of a sheet; the lines that tell of it stand between it and the one before. */
function readTable(all: TableHead, above: number, open: OpenSheet): readonly PlacedForm[] {
  const { grid, ledger, found, context } = open;
  const { sheet } = grid;
  const { form, periods } = context;
  const lines = sheetLines(grid, { above, below: all.top }, { form, periods });
  const says = { lines, mark: found?.mark, sheet: sheet.name, head: all.cells[0] };
  const place = tablePlace(says, ledger, context);
  const head = withoutUnlikeMeasures(grid, all, { measure: lines.measure, ledger, context });
  tellHead(grid, head, { ledger, context });
  const rows = sheetRows(grid, { head, keyColumn: found?.cell.column });
  const reading = { ledger, context, place };
  const read = readTableRows(rows, reading);
  const forms = placedForms(read, { head, sheet: sheet.name }, reading);
  const problem = unplaced(read, reading);
  const [cell] = head.cells;
  if (problem !== undefined && cell !== undefined) ledger.tell(cell, problem);
  if (forms.length === 0) passAll(rows, ledger);
  return forms;
}

function tellMark({ mark, cell }: FoundMark, { form }: ReadingContext, ledger: Ledger): void {
  ledger.use(cell);
  if (mark.version === formVersion(form)) return;
  ledger.tell(cell, (at) =>
    formFinding('forms/mark-of-other-version', { form: callName(form) }, at),
  );
}

function readChosen({ context, heads }: ChosenForm, open: Omit<OpenSheet, 'context'>) {
  const { found, ledger } = open;
  if (found !== undefined) tellMark(found, context, ledger);
  return heads.flatMap((head, at) =>
    readTable(head, heads[at - 1]?.bottom ?? 0, { ...open, context }),
  );
}

/** Reads one sheet: whichever of some forms it holds, in one table or several. */
export function readSheet(sheet: SheetData, contexts: readonly ReadingContext[]): ReadSheet {
  const ledger = openLedger(sheet);
  if (sheet.hidden === true) return { forms: [], ...ledger.close('hidden-sheet') };
  const grid = sheetGrid(sheet);
  const found = findMark(grid);
  const chosen = chooseForm(grid, found?.mark, contexts);
  const mark = found?.mark;
  if (chosen === undefined) return { forms: [], mark, ...ledger.close('other-sheet') };
  const forms = readChosen(chosen, { grid, ledger, found });
  return { forms, mark, ...ledger.close('outside') };
}
