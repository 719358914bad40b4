import type { CellArea } from '#room/export';
import { columnOf, mostColumns, mostRows, readPlace, rowOf, type Place } from './cell-place.js';

// There may be very many areas, and nearly none has such signs.
const withoutSigns = (address: string): string =>
  address.includes('$') ? address.replaceAll('$', '') : address;

/** Fills up what a whole column or row leaves out. */
function corner(address: string, isFirst: boolean): Place {
  const plain = withoutSigns(address);
  const place = readPlace(plain);
  if (!Number.isNaN(place)) return place;
  if (/^\d+$/u.test(plain)) return readPlace(isFirst ? `A${plain}` : `XFD${plain}`);
  return /^[A-Z]+$/iu.test(plain) ? readPlace(`${plain}${isFirst ? 1 : mostRows}`) : Number.NaN;
}

/** The area between two places, whichever of them is first. */
function areaOf(one: Place, other: Place): CellArea | undefined {
  if (Number.isNaN(one + other)) return undefined;
  const [left, right] = [columnOf(one), columnOf(other)];
  return {
    top: rowOf(Math.min(one, other)),
    left: Math.min(left, right),
    bottom: rowOf(Math.max(one, other)),
    right: Math.max(left, right),
  };
}

/** Reads an area: `A1:E1`, `$A:$C`, one cell; undefined for what is none, or lies on no sheet. */
export function readArea(text: string): CellArea | undefined {
  const area = text.trim();
  const colon = area.indexOf(':');
  const from = colon === -1 ? readPlace(withoutSigns(area)) : corner(area.slice(0, colon), true);
  const to = colon === -1 ? from : corner(area.slice(colon + 1), false);
  return areaOf(from, to);
}

/** How many cells lie in an area. */
export const cellsIn = ({ top, left, bottom, right }: CellArea): number =>
  (bottom - top + 1) * (right - left + 1);

/** Whether an area holds the half of a sheet or more. */
export const isWholeSheet = (area: CellArea): boolean =>
  cellsIn(area) >= (mostRows * mostColumns) / 2;
