import type { Finding } from '#room/findings';
import type { FilledForm } from '../../filled/filled-form.js';
import type { FormCells } from '../../filled/form-value.js';
import { callName } from '../../filled/known-form.js';
import { formFinding } from '../../findings.js';
import { columnLetters } from '../cells/cell-address.js';
import type { CellPlace } from '../cells/ledger.js';
import type { TableHead } from '../headings/table-head.js';
import type { TableRows, RowsReading } from '../rows/read-table-rows.js';
import type { SheetPlaces } from './sheet-places.js';

/** A filled form with the places of its figures. */
export interface PlacedForm {
  readonly value: FilledForm;
  readonly places: SheetPlaces;
}

const holdsNothing = (cells: FormCells): boolean =>
  Object.values(cells).every((value) => value === null);

const columnsOf = ({ columns }: TableHead): SheetPlaces['columns'] =>
  Object.fromEntries([...columns].map(([at, { index }]) => [index, columnLetters(at)]));

/** Where a table stood. */
export interface TableSpot {
  readonly head: TableHead;
  readonly sheet: string;
}

/** The unit that sent a table; the only row of a table of units is sent by its own. */
function senderOf({ rows }: TableRows, { context, place }: RowsReading): string | undefined {
  const [only] = rows.length === 1 && context.form.rows === 'units' ? rows : [];
  return place.unit ?? only?.row.key;
}

/** A table as the form of its sender; without one, each row is sent by its own unit. */
export function placedForms(
  read: TableRows,
  { head, sheet }: TableSpot,
  reading: RowsReading,
): readonly PlacedForm[] {
  const { rows, total, notes } = read;
  const { form } = reading.context;
  const period = reading.place.period?.id;
  if (period === undefined || rows.length === 0) return [];
  const columns = columnsOf(head);
  const more = notes === undefined ? {} : { notes };
  const unit = senderOf(read, reading);
  if (unit === undefined) {
    return (form.rows === 'units' ? rows : []).map(({ row, at }) => ({
      value: { form: form.id, unit: row.key, period, rows: [row], ...more },
      places: { sheet, columns, rows: [at] },
    }));
  }
  const sums = total === undefined || holdsNothing(total.cells) ? {} : { total: total.cells };
  const all = rows.map(({ row }) => row);
  const places = { sheet, columns, rows: rows.map(({ at }) => at) };
  return [
    {
      value: { form: form.id, unit, period, rows: all, ...sums, ...more },
      places: total === undefined ? places : { ...places, total: total.at },
    },
  ];
}

/** What keeps a table from being anybody's, or from being one. */
export function unplaced(
  read: TableRows,
  reading: RowsReading,
): ((place: CellPlace) => Finding) | undefined {
  const { form } = reading.context;
  const facts = { form: callName(form) };
  if (read.rows.length === 0) return (at) => formFinding('forms/no-rows', facts, at);
  if (senderOf(read, reading) === undefined && form.rows !== 'units')
    return (at) => formFinding('forms/unit-not-said', facts, at);
  return undefined;
}
