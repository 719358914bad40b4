import type { CellData } from '#room/export';
import { isTrue } from '../xml/is-true.js';
import type { XmlAttributes, XmlHandlers } from '../xml/xml-parser.js';
import { cellEvents } from './cell-events.js';
import { cellList } from './cell-list.js';
import type { Place } from './cell-place.js';
import { cellPlaces } from './cell-places.js';
import type { SheetContext } from './sheet-context.js';

/** The rows of a sheet as they come. */
export interface SheetRows extends Required<XmlHandlers> {
  readonly cells: readonly CellData[];
  readonly hiddenRows: readonly number[];
  /** Tells what can only be told of the whole sheet. */
  readonly end: () => void;
}

function noteRow(row: number, { hidden }: XmlAttributes, hiddenRows: number[]): void {
  if (isTrue(hidden)) hiddenRows.push(row);
}

/** Reads the rows of a sheet. */
export function sheetRows(context: SheetContext): SheetRows {
  const { cells, add, end } = cellList(context);
  const hiddenRows: number[] = [];
  const events = cellEvents();
  const places = cellPlaces(context);
  let place: Place | undefined;
  return {
    cells,
    hiddenRows,
    open: (name, attributes) => {
      if (place !== undefined) events.open(name, attributes);
      else if (name === 'c') {
        place = places.cell(attributes);
        if (!Number.isNaN(place)) events.begin(attributes);
      } else if (name === 'row') noteRow(places.row(attributes), attributes, hiddenRows);
    },
    text: (text) => {
      if (place !== undefined) events.text(text);
    },
    close: (name) => {
      if (place === undefined) return;
      if (name !== 'c') return events.close(name);
      if (!Number.isNaN(place)) add(events.end(), place);
      place = undefined;
    },
    end,
  };
}
