import { hasUnprintable, type CellData, type CellLink, type SheetData } from '#room/export';
import { DanvanError, type Finding } from '#room/findings';
import type { ReviewWords } from '#room/locale';
import type { StyleBook } from '../border/styles.js';
import { cellAddress } from '../table/cell-address.js';
import type { CellComment } from '../xml/comments-xml.js';
import type { LinkRule, SheetFurther } from '../xml/further-xml.js';
import type { XmlSheet } from '../xml/xml-sheet.js';
import { inputRules } from './input-rules.js';
import { cellText, putCells, type CellWriting } from './put-cells.js';
import { rowHeights } from './row-heights.js';
import { sheetPage, usualWidth } from './sheet-page.js';

/** What all sheets of a workbook share while they are written. */
export interface SheetWriting {
  readonly styles: StyleBook;
  readonly locale: ReviewWords;
  readonly report: (finding: Finding) => void;
}

const refOf = ({ row, column }: CellData): string => cellAddress(row, column);

/** A file beside this one: a way into another folder or the net is none. */
const badFile = /[\\/:]|^\.|^$/;

function linkOf(cell: CellData, { file, sheet, address }: CellLink): LinkRule {
  const isText = [sheet, file ?? ''].every((text) => !hasUnprintable(text));
  const isCell = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/.test(address);
  if (!isCell || !isText || (file !== undefined && badFile.test(file))) {
    const message = `“${file ?? ''} ${sheet} ${address}” is no cell that a link can lead to.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  return { ref: refOf(cell), location: `'${sheet.replaceAll("'", "''")}'!${address}`, file };
}

const commentOf = (cell: CellData, text: string, writing: CellWriting): CellComment => ({
  row: cell.row,
  column: cell.column,
  ref: refOf(cell),
  text: cellText(text, cell, writing),
});

/** A sheet of marks alone cannot be shown by a click: it is for programs. */
function stateOf({ hidden, cells }: SheetData): Pick<SheetFurther, 'state'> {
  if (hidden !== true) return {};
  return { state: cells.every(({ role }) => role === 'mark') ? 'veryHidden' : 'hidden' };
}

function furtherOf(data: SheetData, writing: CellWriting & SheetWriting): SheetFurther {
  return {
    ...stateOf(data),
    isLocked: data.isLocked === true,
    inputs: inputRules(data.cells, writing),
    links: data.cells.flatMap((cell) => (cell.link === undefined ? [] : [linkOf(cell, cell.link)])),
    comments: data.cells.flatMap((cell) =>
      cell.comment === undefined ? [] : [commentOf(cell, cell.comment, writing)],
    ),
  };
}

function shapeSheet(sheet: XmlSheet, data: SheetData): void {
  const { widths = [], hiddenColumns = [], hiddenRows = [], frozenRows = 0, merged = [] } = data;
  const last = Math.max(widths.length, ...hiddenColumns);
  for (let at = 1; at <= last; at += 1) {
    const column = sheet.getColumn(at);
    column.width = widths[at - 1] ?? usualWidth;
    if (hiddenColumns.includes(at)) column.hidden = true;
  }
  for (const [row, height] of rowHeights(data)) sheet.getRow(row).height = height;
  for (const row of hiddenRows) sheet.getRow(row).hidden = true;
  for (const { top, left, bottom, right } of merged) sheet.mergeCells(top, left, bottom, right);
  if (frozenRows === 0) return;
  sheet.views = [{ state: 'frozen', ySplit: frozenRows, topLeftCell: `A${frozenRows + 1}` }];
}

/** Writes one sheet. */
export function putSheet(sheet: XmlSheet, data: SheetData, writing: SheetWriting): void {
  const named = { ...writing, name: sheet.name };
  putCells(sheet, data.cells, named);
  shapeSheet(sheet, data);
  sheet.further = furtherOf(data, named);
  sheet.pageSetup = sheetPage(data);
}
