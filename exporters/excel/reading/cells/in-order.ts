import { sheetFinding, type CellData } from '#room/export';
import { cellAddress } from '../../table/cell-address.js';
import { columnOf, placeOf, rowOf } from './cell-place.js';
import type { SheetContext } from './sheet-context.js';

const placeIn = ({ row, column }: CellData): number => placeOf(row, column);

const isInOrder = (cells: readonly CellData[]): boolean => {
  let before = -1;
  return cells.every((cell) => {
    const place = placeIn(cell);
    const follows = place > before;
    before = place;
    return follows;
  });
};

/** Comments on cells that hold nothing else. */
function onlyComments(cells: readonly CellData[], { comments }: SheetContext): readonly CellData[] {
  if (comments.size === 0) return [];
  const there = new Set(cells.map(placeIn));
  return [...comments]
    .filter(([place]) => !there.has(place))
    .map(([place, comment]) => ({
      row: rowOf(place),
      column: columnOf(place),
      value: null,
      comment,
    }));
}

/**
 * The cells of a sheet row by row and from the left, none twice, with those that hold a comment and
 * nothing else.
 */
export function inOrder(cells: readonly CellData[], context: SheetContext): readonly CellData[] {
  const all = [...cells, ...onlyComments(cells, context)];
  if (isInOrder(all)) return all;
  all.sort((one, other) => placeIn(one) - placeIn(other));
  return all.filter((cell, at) => {
    const before = all[at - 1];
    if (before === undefined || placeIn(before) !== placeIn(cell)) return true;
    const place = { sheet: context.name, address: cellAddress(cell.row, cell.column) };
    context.log.add('sheets/repeated-cell', () =>
      sheetFinding('sheets/repeated-cell', {}, { cell: place }),
    );
    return false;
  });
}
