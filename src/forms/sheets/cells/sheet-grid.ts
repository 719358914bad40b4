import type { CellArea, CellData, SheetData } from '#room/export';
import { isEmptyCell } from './cell-text.js';

/** One row of a sheet that holds something. */
export interface GridRow {
  readonly row: number;
  /** From the left, without empty ones. */
  readonly cells: readonly CellData[];
}

/** A sheet whose cells can be asked for by their place. */
export interface SheetGrid {
  readonly sheet: SheetData;
  /** The rows that hold something, from the top. */
  readonly rows: readonly GridRow[];
  /** What a row holds, from the left. */
  readonly cellsOf: (row: number) => readonly CellData[];
  /** The cell at a place, where it holds something. */
  readonly at: (row: number, column: number) => CellData | undefined;
  /** The same, or the cell that was merged over the place. */
  readonly shown: (row: number, column: number) => CellData | undefined;
  /** Whether a cell was merged with others. */
  readonly isMerged: (row: number, column: number) => boolean;
  /** The merged area that covers a place, where there is one. */
  readonly areaOf: (row: number, column: number) => CellArea | undefined;
}

/** Areas that are looked at one by one; a sheet that people fill in has a few large ones. */
const mostLarge = 200;
const mostPlaces = 5000;

const placesOf = ({ top, left, bottom, right }: CellArea): number =>
  (bottom - top + 1) * (right - left + 1);

const isIn = ({ top, left, bottom, right }: CellArea, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

const keyOf = (row: number, column: number): string => `${row}:${column}`;

/** The corner of the area that covers a place: small areas are spread out, large ones are asked. */
function corners(areas: readonly CellArea[]) {
  const spread = new Map<string, CellArea>();
  const large: CellArea[] = [];
  for (const area of areas) {
    if (placesOf(area) > mostPlaces || spread.size > 100 * mostPlaces) {
      if (large.length < mostLarge) large.push(area);
      continue;
    }
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        spread.set(keyOf(row, column), area);
  }
  return (row: number, column: number): CellArea | undefined =>
    spread.get(keyOf(row, column)) ?? large.find((area) => isIn(area, row, column));
}

function rowsOf(cells: readonly CellData[]): readonly GridRow[] {
  const byRow = new Map<number, CellData[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...byRow]
    .toSorted(([a], [b]) => a - b)
    .map(([row, each]) => ({ row, cells: each.toSorted((a, b) => a.column - b.column) }));
}

/** Takes in a sheet; of two cells at one place the first counts. */
export function sheetGrid(sheet: SheetData): SheetGrid {
  const byPlace = new Map<string, CellData>();
  for (const cell of sheet.cells) {
    const key = keyOf(cell.row, cell.column);
    if (!isEmptyCell(cell) && !byPlace.has(key)) byPlace.set(key, cell);
  }
  const cornerOf = corners(sheet.merged ?? []);
  const at = (row: number, column: number) => byPlace.get(keyOf(row, column));
  const rows = rowsOf([...byPlace.values()]);
  const byRow = new Map(rows.map(({ row, cells }) => [row, cells]));
  return {
    sheet,
    rows,
    cellsOf: (row) => byRow.get(row) ?? [],
    at,
    isMerged: (row, column) => cornerOf(row, column) !== undefined,
    areaOf: cornerOf,
    shown: (row, column) => {
      const own = at(row, column);
      const area = own === undefined ? cornerOf(row, column) : undefined;
      return area === undefined ? own : at(area.top, area.left);
    },
  };
}
