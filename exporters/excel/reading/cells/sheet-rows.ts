import { sheetFinding, type CellData } from '#room/export';
import type { XmlAttributes, XmlHandlers } from '../xml/xml-parser.js';
import { buildCell } from './build-cell.js';
import { cellEvents } from './cell-events.js';
import { columnOf, lastColumn, lastRow, placeOf, readPlace, rowOf, type Place } from './cell-place.js';
import { cellAddress } from '../../table/cell-address.js';
import { isTrue } from '../xml/is-true.js';
import { sharedFormulas } from './shared-formulas.js';
import type { SheetContext } from './sheet-context.js';
import { unworkedFormulas } from './unworked-formulas.js';

/** The rows of a sheet as they come. */
export interface SheetRows extends Required<XmlHandlers> {
  readonly cells: readonly CellData[];
  readonly hiddenRows: readonly number[];
  /** Tells what can only be told of the whole sheet. */
  readonly end: () => void;
}

/** Where the next row or cell is that does not say it itself. */
interface Next {
  row: number;
  column: number;
}

function tellRange({ log, name }: SheetContext, what: 'row' | 'cell', place: string): void {
  const facts = { what, place: place.slice(0, 40), sheet: name };
  log.add('sheets/out-of-range', () => sheetFinding('sheets/out-of-range', facts));
}

function tellLost({ log, name }: SheetContext, place: Place): void {
  const cell = { sheet: name, address: cellAddress(rowOf(place), columnOf(place)) };
  log.add('sheets/formula-lost', () => sheetFinding('sheets/formula-lost', {}, { cell }));
}

const isRow = (row: number): boolean => Number.isInteger(row) && row >= 1 && row <= lastRow;

/** Follows rows and cells; both may leave out where they are. */
function placing(context: SheetContext) {
  const next: Next = { row: 0, column: 0 };
  return {
    /** The number of a row; NaN for one that no sheet has. */
    row: ({ r }: XmlAttributes): number => {
      next.row = r === undefined ? next.row + 1 : Number(r);
      next.column = 0;
      if (isRow(next.row)) return next.row;
      tellRange(context, 'row', r ?? String(next.row));
      next.row = Number.NaN;
      return next.row;
    },
    /** The place of a cell; NaN where no sheet has it, or its row is none. */
    cell: ({ r }: XmlAttributes): Place => {
      next.column += 1;
      const isThere = next.column <= lastColumn;
      const place =
        r === undefined ? (isThere ? placeOf(next.row, next.column) : Number.NaN) : readPlace(r);
      if (!Number.isNaN(place)) next.column = columnOf(place);
      else if (!Number.isNaN(next.row)) tellRange(context, 'cell', r ?? `${next.row}:${next.column}`);
      return Number.isNaN(next.row) ? Number.NaN : place;
    },
  };
}

/** Reads the rows of a sheet. */
export function sheetRows(context: SheetContext): SheetRows {
  const cells: CellData[] = [];
  const hiddenRows: number[] = [];
  const events = cellEvents();
  const next = placing(context);
  const formulaOf = sharedFormulas(context);
  const unworked = unworkedFormulas(context);
  let place: Place | undefined;
  const endCell = (at: Place): void => {
    const { formula: raw, ...found } = events.end();
    if (Number.isNaN(at)) return;
    const formula = raw && formulaOf(raw, at);
    if (raw !== undefined && formula === undefined) tellLost(context, at);
    const cell = buildCell({ ...found, place: at, formula }, context);
    if (cell === undefined) return;
    cells.push(cell);
    if (formula !== undefined) unworked.look(cell);
  };
  return {
    cells,
    hiddenRows,
    open: (name, attributes) => {
      if (place !== undefined) events.open(name, attributes);
      else if (name === 'c') {
        place = next.cell(attributes);
        events.begin(attributes);
      } else if (name === 'row') {
        const row = next.row(attributes);
        if (isTrue(attributes['hidden'])) hiddenRows.push(row);
      }
    },
    text: (text) => {
      if (place !== undefined) events.text(text);
    },
    close: (name) => {
      if (place === undefined) return;
      if (name !== 'c') return events.close(name);
      endCell(place);
      place = undefined;
    },
    end: unworked.tell,
  };
}
