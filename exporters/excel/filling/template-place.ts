import type { SheetCell } from '#room/findings';
import { cellSpan, isWithin, type SheetPlace, type CellSpan } from '../patching/a1-address.js';
import { sheetOf, type BookSheet, type OpenBook } from '../patching/open-workbook.js';

/**
 * Where a value goes in a workbook: a defined name, or a cell; whether a formula there is written over.
 *
 * Vietnamese: chỗ ghi trong tệp mẫu.
 *
 * @example
 * ```ts
 * import type { TemplatePlace } from 'danvan/excel';
 *
 * const byName: TemplatePlace = 'Tong_so_cuoc';
 * const byCell: TemplatePlace = { sheet: 'Biểu 01', address: 'D7', overwriteFormula: true };
 * ```
 *
 * @category Excel
 */
export type TemplatePlace =
  | string
  | (SheetCell & { readonly overwriteFormula?: boolean | undefined })
  | { readonly name: string; readonly overwriteFormula?: boolean | undefined };

/** A cell of the workbook that a value goes to. */
export interface TargetCell {
  readonly sheet: BookSheet;
  readonly span: CellSpan;
  readonly overwriteFormula: boolean;
}

const reference = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/;

/** The sheet and the cells that a name stands for. */
function spanOf(ref: string, book: OpenBook): Omit<TargetCell, 'overwriteFormula'> | undefined {
  const [, quoted, bare, cells = ''] = reference.exec(ref.trim()) ?? [];
  const sheet = sheetOf(book, quoted?.replaceAll("''", "'") ?? bare ?? '');
  const span = cellSpan(cells);
  return sheet === undefined || span === undefined ? undefined : { sheet, span };
}

function byName(wanted: string, book: OpenBook) {
  const same = book.names.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  // A name of the whole workbook counts before one of a sheet.
  const found = same.find(({ sheet }) => sheet === undefined) ?? same[0];
  return found === undefined ? undefined : spanOf(found.ref, book);
}

function byCell({ sheet: wanted, address }: SheetCell, book: OpenBook) {
  const sheet = sheetOf(book, wanted);
  const span = cellSpan(address);
  return sheet === undefined || span === undefined ? undefined : { sheet, span };
}

/** A place as findings name it: `Biểu 01!D7`. */
export function placeText(place: TemplatePlace): string {
  if (typeof place === 'string') return place;
  return 'name' in place ? place.name : `${place.sheet}!${place.address}`;
}

/** The cell that a place names; undefined where the workbook has none. */
export function targetCell(place: TemplatePlace, book: OpenBook): TargetCell | undefined {
  if (typeof place === 'string') {
    const found = byName(place, book);
    return found && { ...found, overwriteFormula: false };
  }
  const found = 'name' in place ? byName(place.name, book) : byCell(place, book);
  return found && { ...found, overwriteFormula: place.overwriteFormula === true };
}

/** One cell: the only one, or the first of those that are merged; undefined for several. */
export function onePlace(
  { from, to }: CellSpan,
  merged: readonly CellSpan[],
): SheetPlace | undefined {
  const around = merged.find((span) => isWithin(from, span));
  if (around !== undefined) return isWithin(to, around) ? around.from : undefined;
  return from.row === to.row && from.column === to.column ? from : undefined;
}
