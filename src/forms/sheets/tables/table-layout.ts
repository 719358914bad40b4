import { headingKeys, isUsualTotal, isValueHeading, readFigureText, stateOfText } from '#room/text';
import type { CellData } from '#room/export';
import { cellText } from '../cells/cell-text.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import type { TableAxis } from './table-axis.js';
import { isNumbering, type Dimension } from './table-names.js';

/** One way in which a table may lie. */
export interface TableLayout {
  readonly axes: { readonly [Each in Dimension]: TableAxis };
  /** The column of figures, where no row says what stands in which column. */
  readonly values: number | undefined;
  /** The cells that hold its figures. */
  readonly figures: readonly CellData[];
}

/** Whether a label of a table is that of its totals. */
export const isTotalLabel = (text: string): boolean => isUsualTotal(headingKeys(text));

/** Digits in whatever order, so that those that cannot be read are told of. */
const numberLike = /^[+-]?\d[\d., \x27]*$/;

/** Whether a cell holds a number, or digits that were written as text. */
export const isNumberLike = (cell: CellData): boolean =>
  typeof cell.value === 'number' ||
  (typeof cell.value === 'string' && numberLike.test(cellText(cell)));

/** Whether a cell holds a figure, or a state in place of one. */
export const isFigure = (cell: CellData): boolean => {
  const { value, day, error } = cell;
  if (day !== undefined || error !== undefined) return false;
  if (isNumberLike(cell)) return true;
  if (typeof value !== 'string') return false;
  const text = cellText(cell);
  return stateOfText(text) !== undefined || readFigureText(text).ok;
};

/** What stands over a column: the text right over the first row of the table. */
function headingOver(grid: SheetGrid, column: number, first: number): string {
  const above = grid.rows.filter(({ row }) => row < first && row >= first - 3).toReversed();
  const cell = above.map(({ row }) => grid.shown(row, column)).find((each) => each !== undefined);
  return cell === undefined ? '' : cellText(cell);
}

const listOf = ({ unit, indicator, period }: TableLayout['axes']): readonly TableAxis[] => [
  unit,
  indicator,
  period,
];

/** What stands in the rows and columns that are named on all axes. */
function placed(grid: SheetGrid, axes: readonly TableAxis[]): readonly CellData[] {
  const isOn = ({ row, column }: CellData): boolean =>
    axes.every((axis) => {
      if (axis.kind === 'down') return axis.ids.has(row) && column !== axis.column;
      return axis.kind === 'all' || (axis.ids.has(column) && row > axis.row);
    });
  return grid.rows
    .filter(({ cells }) => !cells.some((cell) => isTotalLabel(cellText(cell))))
    .flatMap(({ cells }) => cells.filter(isOn));
}

/** The one column of figures of a table that names none: it is called so, or there is no other. */
function valueColumn(grid: SheetGrid, figures: readonly CellData[]): number | undefined {
  const first = Math.min(...figures.map(({ row }) => row));
  const columns = [...new Set(figures.map(({ column }) => column))].map((column) => ({
    column,
    heading: headingOver(grid, column, first),
  }));
  const called = columns.filter(({ heading }) => isValueHeading(headingKeys(heading)));
  const others = columns.filter(({ heading }) => !isNumbering(heading));
  const [only, second] = called.length > 0 ? called : others;
  return second === undefined ? only?.column : undefined;
}

/** Whether what is said once for all stands in a column that other rows of the table fill, too. */
function isOfOneRow(grid: SheetGrid, axis: TableAxis, figures: readonly CellData[]): boolean {
  if (axis.kind !== 'all') return false;
  const rows = new Set(figures.map(({ row }) => row));
  return axis.cells.some(
    (cell) =>
      rows.has(cell.row) &&
      [...rows].some((row) => row !== cell.row && grid.at(row, cell.column) !== undefined),
  );
}

/** Lays a table out by its axes; undefined where they leave no figure a place of its own. */
export function tableLayout(grid: SheetGrid, axes: TableLayout['axes']): TableLayout | undefined {
  const list = listOf(axes);
  if (list.every(({ kind }) => kind === 'all')) return undefined;
  const figures = placed(grid, list).filter(isFigure);
  if (figures.length === 0 || list.some((axis) => isOfOneRow(grid, axis, figures)))
    return undefined;
  if (list.some(({ kind }) => kind === 'across')) return { axes, values: undefined, figures };
  const values = valueColumn(grid, figures);
  return values === undefined
    ? undefined
    : { axes, values, figures: figures.filter(({ column }) => column === values) };
}

/** What stands where a figure belongs and is none: words, a day, an error of the spreadsheet. */
export function noFigures(grid: SheetGrid, { axes, values }: TableLayout): readonly CellData[] {
  const isOfValues = ({ column }: CellData): boolean => values === undefined || column === values;
  return placed(grid, listOf(axes)).filter((cell) => isOfValues(cell) && !isFigure(cell));
}
