/** A place in a sheet; from 1. */
export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

const address = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** The last row and column of a sheet. */
const last = { row: 1_048_576, column: 16_384 } as const;

/** The column of its letters: `A` is 1. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The place that an address such as `D7` or `$D$7` names; undefined for what is none. */
export function cellPlace(text: string): SheetPlace | undefined {
  const [, letters = '', digits = ''] = address.exec(text.trim()) ?? [];
  const place = { row: Number(digits), column: columnNumber(letters) };
  const isPlace = letters !== '' && place.row <= last.row && place.column <= last.column;
  return isPlace ? place : undefined;
}

/** Cells from one corner to the other, both inclusive. */
export interface CellSpan {
  readonly from: SheetPlace;
  readonly to: SheetPlace;
}

/** The cells that `B3:D5` or `B3` names; undefined for what is no such area. */
export function cellSpan(text: string): CellSpan | undefined {
  const [first = '', second = first, ...more] = text.split(':');
  const from = cellPlace(first);
  const to = cellPlace(second);
  return from === undefined || to === undefined || more.length > 0 ? undefined : { from, to };
}

/** Whether a place lies within an area. */
export const isWithin = ({ row, column }: SheetPlace, { from, to }: CellSpan): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column;
