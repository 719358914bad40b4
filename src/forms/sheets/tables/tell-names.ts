import type { CellData } from '#room/export';
import { formFinding } from '../../findings.js';
import { cellText } from '../cells/cell-text.js';
import type { Ledger } from '../cells/ledger.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import { tellNameless } from './tell-nameless.js';
import type { TableAxis } from './table-axis.js';
import { isNumberLike, isTotalLabel, type TableLayout } from './table-layout.js';
import { dimensions, isNumbering, type Dimension } from './table-names.js';
import type { TablePlaces } from './table-places.js';

const longest = 100;

type Line = Exclude<TableAxis, { readonly kind: 'all' }>;

/** The rows and columns that hold figures. */
interface Figures {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  readonly first: number;
}

const columnCells = (grid: SheetGrid, column: number, first: number): readonly CellData[] =>
  grid.rows.flatMap(({ row }) => (row >= first ? (grid.at(row, column) ?? []) : []));

/** Whether a name that means nothing stands beside numbers of the table. */
function isBesideFigures(
  grid: SheetGrid,
  name: CellData,
  { axis, figures }: { axis: Line; figures: Figures },
) {
  const isAcross = axis.kind === 'across';
  const beside = isAcross ? columnCells(grid, name.column, figures.first) : grid.cellsOf(name.row);
  return beside.some(
    (each) =>
      each !== name &&
      isNumberLike(each) &&
      (isAcross ? figures.rows.has(each.row) : figures.columns.has(each.column)),
  );
}

function tellName(cell: CellData, what: Dimension, { ledger, places }: NamesTold): void {
  const text = cellText(cell).slice(0, longest);
  const several = what === 'indicator' ? places.names.severalOf(cell) : [];
  const columns = several.map(({ code }) => code);
  ledger.tell(cell, (at) =>
    columns.length > 1
      ? formFinding('forms/heading-ambiguous', { heading: text, columns }, at)
      : formFinding('forms/table-name-unknown', { text, what }, at),
  );
}

/** What names are told with. */
export interface NamesTold {
  readonly ledger: Ledger;
  readonly places: TablePlaces;
}

/** Tells of names on the lines of a table that mean nothing, or several things, beside figures. */
export function tellNames(grid: SheetGrid, layout: TableLayout, told: NamesTold): void {
  const figures = {
    rows: new Set(layout.figures.map(({ row }) => row)),
    columns: new Set(layout.figures.map(({ column }) => column)),
    first: Math.min(...layout.figures.map(({ row }) => row)),
  };
  for (const dimension of dimensions) {
    const axis = layout.axes[dimension];
    if (axis.kind === 'all') continue;
    const isAcross = axis.kind === 'across';
    const cells = isAcross ? grid.cellsOf(axis.row) : columnCells(grid, axis.column, figures.first);
    for (const cell of cells) {
      const text = cellText(cell);
      const isKnown = axis.ids.has(isAcross ? cell.column : cell.row);
      if (isKnown || isTotalLabel(text) || isNumbering(text)) continue;
      if (isBesideFigures(grid, cell, { axis, figures })) tellName(cell, dimension, told);
    }
    if (!isAcross) tellNameless(grid, { layout, dimension, first: figures.first }, told.ledger);
  }
}
