import type { ExcelSheet, HeaderFooter, PageSetup } from '../border/exceljs-border.js';
import { cellAddress } from '../table/cell-address.js';
import { sheetFoot, sheetHead } from './sheet-xml.js';
import type { StyleTable } from './style-table.js';
import { rowXml, xmlRow, type XmlRow } from './xml-rows.js';

/** A sheet that can be written row by row. */
export interface XmlSheet extends ExcelSheet {
  readonly name: string;
  /** The XML of what was written since it was last taken; rows so far can no longer be changed. */
  readonly take: () => string;
  /** The rest of the XML, when all rows are there. */
  readonly close: () => string;
}

const noMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

const plainSetup: PageSetup = {
  paperSize: 9,
  orientation: 'portrait',
  fitToPage: false,
  firstPageNumber: 1,
  horizontalCentered: false,
  margins: noMargins,
  printArea: '',
};

const plainHeader: HeaderFooter = {
  differentFirst: false,
  differentOddEven: false,
  oddHeader: '',
  oddFooter: '',
  firstHeader: '',
  firstFooter: '',
};

/** The rows that are not written yet. */
function pendingRows() {
  let rows = new Map<number, XmlRow>();
  return {
    get: (at: number): XmlRow => {
      const known = rows.get(at) ?? xmlRow();
      rows.set(at, known);
      return known;
    },
    /** All of them in order, which are then no longer there. */
    take: (): readonly (readonly [number, XmlRow])[] => {
      const sorted = [...rows].sort(([a], [b]) => a - b);
      rows = new Map();
      return sorted;
    },
  };
}

/** Merges a run of cells, all of which then look like the first; gives its address. */
function merge(
  rows: { readonly get: (at: number) => XmlRow },
  [top, left, bottom, right]: Parameters<ExcelSheet['mergeCells']>,
): string {
  const { style } = rows.get(top).getCell(left);
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      rows.get(row).getCell(column).style = style;
    }
  }
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}

const plain = {
  pageSetup: plainSetup,
  headerFooter: plainHeader,
  rowBreaks: [],
  autoFilter: undefined,
};

/** An empty sheet. */
export function xmlSheet(name: string, styles: StyleTable): XmlSheet {
  const rows = pendingRows();
  const merges: string[] = [];
  const columns: { width?: number | undefined }[] = [];
  let isOpen = false;
  const sheet: XmlSheet = {
    ...plain,
    name,
    views: [],
    properties: {},
    getRow: rows.get,
    getCell: (row, column) => rows.get(row).getCell(column),
    getColumn: (at) => (columns[at - 1] ??= {}),
    mergeCells: (...range) => void merges.push(merge(rows, range)),
    take: () => {
      const head = isOpen ? '' : sheetHead(sheet, columns);
      isOpen = true;
      return (
        head +
        rows
          .take()
          .map(([at, row]) => rowXml(at, row, styles))
          .join('')
      );
    },
    close: () => sheet.take() + sheetFoot(sheet, merges),
  };
  return sheet;
}
