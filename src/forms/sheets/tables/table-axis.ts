import type { CellData } from '#room/export';
import { groupBy } from '#room/kit';
import { readNamedLine } from '#room/text';
import { cellText } from '../cells/cell-text.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import { dimensions, type Dimension, type TableNames } from './table-names.js';

/** Where a table says what its figures belong to: in a column, in a row, or once for all. */
export type TableAxis =
  | { readonly kind: 'down'; readonly column: number; readonly ids: ReadonlyMap<number, string> }
  | { readonly kind: 'across'; readonly row: number; readonly ids: ReadonlyMap<number, string> }
  | { readonly kind: 'all'; readonly id: string; readonly cells: readonly CellData[] };

/** How many lines of a sheet are thought of for each dimension. */
const mostLines = 2;

type Named = readonly (readonly [CellData, string])[];

/** A row or column with its cells that name something. */
interface NamedLineOfCells {
  readonly place: number;
  readonly named: Named;
}

/** Years are named by a line only where it holds no other number: figures may look like years. */
function withoutFigures(named: Named, line: readonly CellData[]): Named {
  const numbers = line.filter(({ value }) => typeof value === 'number');
  const isClean = numbers.every((cell) => named.some(([each]) => each === cell));
  return isClean ? named : named.filter(([{ value }]) => typeof value !== 'number');
}

function linesOf(
  cells: readonly CellData[],
  { names, dimension }: { readonly names: TableNames; readonly dimension: Dimension },
  placeOf: (cell: CellData) => number,
) {
  const lines = [...groupBy(cells, (cell) => String(placeOf(cell)))].map(([place, line]) => {
    const all = line.flatMap((cell) => {
      const id = names.idOf(cell, dimension);
      return id === undefined ? [] : [[cell, id] as const];
    });
    return { place: Number(place), named: withoutFigures(all, line) };
  });
  return lines
    .filter(({ named }) => named.length > 0)
    .toSorted((a, b) => b.named.length - a.named.length || a.place - b.place)
    .slice(0, mostLines);
}

/** The heading of a column that ends above a row of headings: merged down to it, or in the row before. */
export function headingAbove(grid: SheetGrid, row: number, column: number): CellData | undefined {
  if (grid.at(row, column) !== undefined) return undefined;
  const shown = grid.shown(row, column);
  if (shown !== undefined) return shown.row < row ? shown : undefined;
  const before = grid.cellsOf(row - 1);
  const cell = before.length > 1 ? grid.at(row - 1, column) : undefined;
  const isHeading = typeof cell?.value === 'string' && readNamedLine(cellText(cell)) === undefined;
  return isHeading ? cell : undefined;
}

/** What is said once: over the row, for the columns to its right up to the next one. */
function spreadRight(
  grid: SheetGrid,
  { place: row, named }: NamedLineOfCells,
  idOf: (cell: CellData) => string | undefined,
): ReadonlyMap<number, string> {
  const ids = new Map(named.map(([{ column }, id]) => [column, id]));
  const last = Math.max(...grid.rows.map(({ cells }) => cells.at(-1)?.column ?? 0));
  let current: string | undefined;
  for (let column = 1; column <= last && ids.size < 20_000; column += 1) {
    const own = ids.get(column);
    const above = headingAbove(grid, row, column);
    const over = above === undefined ? undefined : idOf(above);
    if (own !== undefined) current = own;
    else if (above !== undefined) {
      current = undefined;
      if (over !== undefined) ids.set(column, over);
    } else if (grid.at(row, column) !== undefined) current = undefined;
    else if (current !== undefined) ids.set(column, current);
  }
  return ids;
}

/** A row that names columns; one that holds nothing else is a title, and says it once for all. */
function acrossAxis(
  grid: SheetGrid,
  line: NamedLineOfCells,
  idOf: (cell: CellData) => string | undefined,
): TableAxis {
  const { place, named } = line;
  const [only] = grid.cellsOf(place).length === 1 ? named : [];
  if (only !== undefined) return { kind: 'all', id: only[1], cells: [only[0]] };
  return { kind: 'across', row: place, ids: spreadRight(grid, line, idOf) };
}

/** What a column names: each row, and those over which a name was merged. */
function downIds(grid: SheetGrid, { place, named }: NamedLineOfCells): ReadonlyMap<number, string> {
  const own = new Map(named.map(([{ row }, id]) => [row, id]));
  const ids = new Map(own);
  for (const { row } of grid.rows) {
    const area = grid.at(row, place) === undefined ? grid.areaOf(row, place) : undefined;
    const id = area?.left === place ? own.get(area.top) : undefined;
    if (id !== undefined) ids.set(row, id);
  }
  return ids;
}

/** Every line of a sheet that may say what its figures belong to. */
export function tableAxes(
  grid: SheetGrid,
  names: TableNames,
): { readonly [Each in Dimension]: readonly TableAxis[] } {
  const cells = grid.rows.flatMap((row) => row.cells);
  const found = dimensions.map((dimension) => {
    const asked = { names, dimension };
    const down = linesOf(cells, asked, ({ column }) => column).map((line): TableAxis => ({
      kind: 'down',
      column: line.place,
      ids: downIds(grid, line),
    }));
    const across = linesOf(cells, asked, ({ row }) => row).map((line) =>
      acrossAxis(grid, line, (cell) => names.idOf(cell, dimension)),
    );
    return [dimension, [...down, ...across]] as const;
  });
  const [unit, indicator, period] = found.map(([, axes]) => axes);
  return { unit: unit ?? [], indicator: indicator ?? [], period: period ?? [] };
}
