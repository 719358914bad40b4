import type { CellArea } from '#room/export';
import { columnOf, lastColumn, lastRow, readPlace, rowOf } from './cell-place.js';

/** Fills up what a whole column or row leaves out. */
function corner(address: string, isFirst: boolean): number {
  const plain = address.replaceAll('$', '');
  if (/^\d+$/u.test(plain)) return readPlace(isFirst ? `A${plain}` : `XFD${plain}`);
  return /^[A-Z]+$/iu.test(plain) ? readPlace(`${plain}${isFirst ? 1 : lastRow}`) : readPlace(plain);
}

/** Reads an area: `A1:E1`, `$A:$C`, one cell; undefined for what is none, or lies on no sheet. */
export function readArea(text: string): CellArea | undefined {
  const [from = '', to = from, ...others] = text.trim().split(':');
  const places = [corner(from, true), corner(to, false)];
  if (others.length > 0 || places.some(Number.isNaN)) return undefined;
  const rows = places.map(rowOf);
  const columns = places.map(columnOf);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** How many cells lie in an area. */
export const cellsIn = ({ top, left, bottom, right }: CellArea): number =>
  (bottom - top + 1) * (right - left + 1);

/** Whether an area holds the half of a sheet or more. */
export const isWholeSheet = (area: CellArea): boolean =>
  cellsIn(area) >= (lastRow * lastColumn) / 2;
