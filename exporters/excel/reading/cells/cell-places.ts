import { sheetFinding } from '#room/export';
import type { XmlAttributes } from '../xml/xml-parser.js';
import { columnOf, mostColumns, mostRows, placeOf, readPlace, type Place } from './cell-place.js';
import type { SheetContext } from './sheet-context.js';

/** Where rows and cells are that may leave it out. */
export interface CellPlaces {
  /** The number of a row that begins; NaN for one that no sheet has. */
  readonly row: (attributes: XmlAttributes) => number;
  /** The place of a cell that begins; NaN where no sheet has it, or its row is none. */
  readonly cell: (attributes: XmlAttributes) => Place;
}

function tellRange({ log, name }: SheetContext, what: 'row' | 'cell', place: () => string): void {
  // There may be millions of them, and only few are worded.
  log.add('sheets/out-of-range', () =>
    sheetFinding('sheets/out-of-range', { what, place: place().slice(0, 40), sheet: name }),
  );
}

const isRow = (row: number): boolean => Number.isInteger(row) && row >= 1 && row <= mostRows;

/** The place after the ones before; NaN behind the last column. */
const placeAfter = (row: number, column: number): Place =>
  column <= mostColumns ? placeOf(row, column) : Number.NaN;

/** Follows the rows and cells of a sheet. */
export function cellPlaces(context: SheetContext): CellPlaces {
  let row = 0;
  let column = 0;
  return {
    row: ({ r }) => {
      row = r === undefined ? row + 1 : Number(r);
      column = 0;
      if (isRow(row)) return row;
      // What follows a row that is nowhere, and does not say where it is, was told with it.
      if (r !== undefined || row > mostRows) {
        const place = r ?? String(row);
        tellRange(context, 'row', () => place);
      }
      row = Number.NaN;
      return row;
    },
    cell: ({ r }) => {
      if (Number.isNaN(row)) return row;
      column += 1;
      const place = r === undefined ? placeAfter(row, column) : readPlace(r);
      if (Number.isNaN(place)) tellRange(context, 'cell', () => r ?? `${row}:${column}`);
      else column = columnOf(place);
      return place;
    },
  };
}
