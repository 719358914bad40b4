import type { SheetData } from '#room/export';
import { callName } from '../../filled/known-form.js';
import type { FormColumn } from '../../definition/form-column.js';
import { formFinding } from '../../findings.js';
import { createSuggester, shownText } from '#room/text';
import { columnLetters } from '../cells/cell-address.js';
import type { Ledger } from '../cells/ledger.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import type { TableHead, UnclearColumn } from '../headings/table-head.js';
import type { ReadingContext } from './reading-context.js';

/** A column as a finding names it: its index and its heading. */
export const shownColumn = ({ printed, heading }: FormColumn): string =>
  `${printed} (${heading.at(-1)?.vi ?? ''})`;

type Nearest = (heading: string) => string | null;

function tellUnclear(unclear: UnclearColumn, ledger: Ledger, nearest: Nearest): void {
  const { cell, problem, may } = unclear;
  const heading = shownText(unclear.heading);
  const columns = may.map(shownColumn);
  const [byHeading = '', byIndex = ''] = columns;
  ledger.tell(cell, (at) => {
    if (problem === 'ambiguous')
      return formFinding('forms/heading-ambiguous', { heading, columns }, at);
    if (problem === 'repeated')
      return formFinding('forms/heading-repeated', { heading, column: byHeading }, at);
    if (problem === 'disagrees')
      return formFinding('forms/heading-disagrees', { heading, byHeading, byIndex }, at);
    return formFinding('forms/heading-unknown', { heading, nearest: nearest(heading) }, at);
  });
}

const isWithin = (row: number, { bottom, until }: TableHead): boolean =>
  bottom < row && row <= until;

/** The figures under a column that was not taken. */
export function passColumn(
  grid: SheetGrid,
  column: number,
  { head, ledger }: { head: TableHead; ledger: Ledger },
) {
  for (const { row } of grid.rows) {
    if (isWithin(row, head)) ledger.pass(grid.at(row, column), 'column');
  }
}

function tellHidden(
  { name, hiddenRows = [], hiddenColumns = [] }: SheetData,
  head: TableHead,
  ledger: Ledger,
) {
  const rows = hiddenRows.filter((row) => isWithin(row, head));
  const columns = hiddenColumns.filter((column) => head.columns.has(column)).map(columnLetters);
  const [cell] = head.cells;
  if (rows.length + columns.length === 0 || cell === undefined) return;
  const facts = { sheet: name, rows: rows.slice(0, 20), columns: columns.slice(0, 20) };
  ledger.add(formFinding('forms/hidden-read', facts, ledger.placeOf(cell)));
}

/** Says what is unusual about the headings of a table, and passes over what they keep from being read. */
export function tellHead(grid: SheetGrid, head: TableHead, { ledger, context }: HeadTold): void {
  head.cells.forEach(ledger.use);
  const names = context.form.columns.map(({ heading }) => heading.at(-1)?.vi ?? '');
  const nearest = createSuggester(names);
  for (const unclear of head.unclear) {
    passColumn(grid, unclear.column, { head, ledger });
    tellUnclear(unclear, ledger, nearest);
  }
  for (const { cell, heading, may } of head.renamed) {
    const facts = { heading: shownText(heading), column: may.map(shownColumn).join() };
    ledger.tell(cell, (at) => formFinding('forms/heading-unlike', facts, at));
  }
  const [first] = head.cells;
  if (head.missing.length > 0 && first !== undefined) {
    const columns = head.missing.map(shownColumn);
    const facts = {
      form: callName(context.form),
      columns: columns.slice(0, 20),
      count: columns.length,
    };
    ledger.add(formFinding('forms/columns-missing', facts, ledger.placeOf(first)));
  }
  tellHidden(grid.sheet, head, ledger);
}

/** What the headings of a table are told with. */
export interface HeadTold {
  readonly ledger: Ledger;
  readonly context: ReadingContext;
}
