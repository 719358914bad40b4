import type { CellData } from '#room/export';
import { formFinding } from '../../findings.js';
import { cellText } from '../cells/cell-text.js';
import type { Ledger } from '../cells/ledger.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import { idOn } from './choose-layout.js';
import { isFigure, isTotalLabel, type TableLayout } from './table-layout.js';
import { dimensions, type Dimension } from './table-names.js';

const longest = 100;

/** A column of names, of the table that it belongs to. */
interface Names {
  readonly layout: TableLayout;
  readonly dimension: Dimension;
  /** The first row of figures. */
  readonly first: number;
}

/** Whether a cell would be a figure of the table, if only its row were named. */
function wouldBeFigure(cell: CellData, { layout, dimension }: Names): boolean {
  const { axes, values } = layout;
  const others = dimensions.filter((each) => each !== dimension);
  const isOfValues = values === undefined || cell.column === values;
  return (
    isOfValues && isFigure(cell) && others.every((each) => idOn(axes[each], cell) !== undefined)
  );
}

/** Tells of the first figure of each row beside which nobody wrote whose it is. */
export function tellNameless(grid: SheetGrid, names: Names, ledger: Ledger): void {
  const { layout, dimension, first } = names;
  const axis = layout.axes[dimension];
  if (axis.kind !== 'down') return;
  for (const { row, cells } of grid.rows) {
    const isNamed = axis.ids.has(row) || grid.shown(row, axis.column) !== undefined;
    if (row < first || isNamed) continue;
    if (cells.some((cell) => isTotalLabel(cellText(cell)))) continue;
    const figure = cells.find((cell) => cell.column !== axis.column && wouldBeFigure(cell, names));
    if (figure === undefined) continue;
    const facts = { what: dimension, text: cellText(figure).slice(0, longest) };
    ledger.tell(figure, (at) => formFinding('forms/table-name-missing', facts, at));
  }
}
