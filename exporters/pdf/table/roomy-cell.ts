import type { PdfAlignment, PdfInline, PdfRoomyCell } from '../pdf-node.js';

/** How a cell differs from most. */
export interface CellLook {
  readonly alignment?: PdfAlignment | undefined;
  readonly bold?: true | undefined;
  readonly noWrap?: false | undefined;
  readonly colSpan?: number | undefined;
}

/**
 * A cell, or one of the lines in it, with room for all that pdfmake writes into it when it lays out a table.
 *
 * A long table has hundreds of thousands of them. With room from the beginning all are of one form, which is
 * read and written several times as fast as objects that grow in many ways.
 */
export function roomyText(
  text: string | readonly PdfInline[],
  { alignment, bold, noWrap, colSpan }: CellLook = {},
): PdfRoomyCell {
  const cell = {
    text,
    alignment,
    bold,
    noWrap,
    colSpan,
    fillColor: undefined,
    fillOpacity: undefined,
    _margin: undefined,
    _inlines: undefined,
    _minWidth: undefined,
    _maxWidth: undefined,
    positions: undefined,
    resetXY: undefined,
    __height: undefined,
    _willBreak: undefined,
    _bottomY: undefined,
    _rowTopPageY: undefined,
    _rowTopPageYPadding: undefined,
    _lastPageNumber: undefined,
  };
  return cell;
}

/** A cell that holds texts below each other, or nothing at all. */
export function roomyStack(
  stack: readonly PdfRoomyCell[],
  { alignment, bold, noWrap, colSpan }: CellLook = {},
): PdfRoomyCell {
  const cell = {
    stack,
    alignment,
    bold,
    noWrap,
    colSpan,
    fillColor: undefined,
    fillOpacity: undefined,
    _margin: undefined,
    _minWidth: undefined,
    _maxWidth: undefined,
    positions: undefined,
    resetXY: undefined,
    __height: undefined,
    _willBreak: undefined,
    _bottomY: undefined,
    _rowTopPageY: undefined,
    _rowTopPageYPadding: undefined,
    _lastPageNumber: undefined,
  };
  return cell;
}
