import type { CellData } from '#room/export';
import { cellText } from '../cells/cell-text.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import { readMark, type FormMark } from './form-mark.js';

/** The mark of a sheet, and the cell that holds it; keys of rows stand in its column. */
export interface FoundMark {
  readonly mark: FormMark;
  readonly cell: CellData;
}

/** People put lines over a table, but not many. */
const highest = 20;

/** Finds the mark that the library put into a sheet; the last one of a row over the table. */
export function findMark({ rows }: SheetGrid): FoundMark | undefined {
  for (const { cells } of rows.slice(0, highest)) {
    const cell = cells.at(-1);
    const mark = cell && readMark(cellText(cell));
    if (cell !== undefined && mark !== undefined) return { mark, cell };
  }
  return undefined;
}
