import type { CellArea } from '#room/export';
import { columnOf, mostColumns, mostRows, readPlace, rowOf } from './cell-place.js';

/** Fills up what a whole column or row leaves out. */
function corner(address: string, isFirst: boolean): number {
  const plain = address.replaceAll('$', '');
  const place = readPlace(plain);
  // Nearly all are of this kind, and there may be very many.
  if (!Number.isNaN(place)) return place;
  if (/^\d+$/u.test(plain)) return readPlace(isFirst ? `A${plain}` : `XFD${plain}`);
  return /^[A-Z]+$/iu.test(plain) ? readPlace(`${plain}${isFirst ? 1 : mostRows}`) : Number.NaN;
}

/** Reads an area: `A1:E1`, `$A:$C`, one cell; undefined for what is none, or lies on no sheet. */
export function readArea(text: string): CellArea | undefined {
  const ends = text.trim().split(':');
  const [from = '', to = ''] = ends;
  const places =
    ends.length === 1
      ? [readPlace(from.replaceAll('$', ''))]
      : [corner(from, true), corner(to, false)];
  if (ends.length > 2 || places.some(Number.isNaN)) return undefined;
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
  cellsIn(area) >= (mostRows * mostColumns) / 2;
