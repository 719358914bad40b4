import { type LabelHolds } from '#room/text';
import type { CellData } from '#room/export';
import type { FormColumn } from '../../definition/form-column.js';
import { cellText } from '../cells/cell-text.js';
import { mergedFigure, type MergedTrouble } from '../cells/merged-figure.js';
import { readCell } from '../cells/read-cell.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import type { TableHead } from '../headings/table-head.js';

/** One row under the headings of a table. */
export interface SheetRow {
  readonly row: number;
  /** All that it holds. */
  readonly cells: readonly CellData[];
  /** What stands in the columns that name it. */
  readonly labels: { readonly [Holds in LabelHolds]?: CellData };
  /** What stands in the columns of the form. */
  readonly figures: readonly (readonly [FormColumn, CellData])[];
  /** Those of them that were merged over several rows or columns, and how. */
  readonly merged: ReadonlyMap<CellData, MergedTrouble>;
  /** The id that the library put into the hidden column. */
  readonly key: CellData | undefined;
  /** Whether a figure, a state or a text stands in a column that takes one. */
  readonly holdsFigure: boolean;
}

const labels = ['number', 'name', 'code'] as const;

/** Whether a cell says something that its column takes. */
function isRead(column: FormColumn, cell: CellData): boolean {
  const read = readCell(cell, column);
  return 'notPlain' in read || ('value' in read && read.value !== null);
}

function rowOf(grid: SheetGrid, row: number, { head, keyColumn }: RowsOf): SheetRow {
  const taken = [...head.columns.keys()];
  const figures = [...head.columns].flatMap(
    ([at, column]): readonly (readonly [FormColumn, CellData])[] => {
      const cell = grid.at(row, at);
      return cell === undefined ? [] : [[column, cell]];
    },
  );
  const named = labels.flatMap((label) => {
    const column = head.labels[label];
    const cell = column === undefined ? undefined : grid.shown(row, column);
    return cell === undefined ? [] : [[label, cell] as const];
  });
  const merged = figures.flatMap(([{ type }, cell]) => {
    const trouble = type === 'text' ? undefined : mergedFigure(grid, cell, taken);
    return trouble === undefined ? [] : [[cell, trouble] as const];
  });
  return {
    row,
    cells: grid.cellsOf(row),
    labels: Object.fromEntries(named),
    figures,
    merged: new Map(merged),
    key: keyColumn === undefined ? undefined : grid.at(row, keyColumn),
    holdsFigure: figures.some(([column, cell]) => isRead(column, cell)),
  };
}

/** Which rows are asked for. */
export interface RowsOf {
  readonly head: TableHead;
  /** The hidden column of the mark, where there is one. */
  readonly keyColumn: number | undefined;
}

/** The rows of a table that hold something. */
export const sheetRows = (grid: SheetGrid, asked: RowsOf): readonly SheetRow[] =>
  grid.rows
    .filter(({ row }) => asked.head.bottom < row && row <= asked.head.until)
    .map(({ row }) => rowOf(grid, row, asked));

/** The text of a label of a row; empty where there is none. */
export function labelText({ labels: found }: SheetRow, holds: LabelHolds): string {
  const cell = found[holds];
  return cell === undefined ? '' : cellText(cell);
}
