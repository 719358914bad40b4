import type { ExcelSheet, HeaderFooter, PageSetup } from '../border/excel-sheet.js';
import { cellAddress } from '../table/cell-address.js';
import { noFurther, type SheetFurther } from './further-xml.js';
import { sheetFoot, sheetHead, type XmlColumn } from './sheet-xml.js';
import { rowWriter, xmlRow, type RowWriting, type XmlRow } from './xml-rows.js';

/** A sheet that can be written row by row. */
export interface XmlSheet extends ExcelSheet {
  getColumn(column: number): XmlColumn;
  readonly name: string;
  /** What blank forms have and reports have not. */
  further: SheetFurther;
  /** Whether there are rows that were not taken yet. */
  readonly hasRows: () => boolean;
  /** The XML of the next rows, all of them or so many; they can no longer be changed. */
  readonly take: (most?: number) => string;
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
  let rows: (XmlRow | undefined)[] = [];
  let first = 1;
  let next = 0;
  return {
    get: (at: number): XmlRow => (rows[at - first] ??= xmlRow()),
    count: () => rows.length - next,
    /** The next of them in order, which are then no longer there. */
    take: (most: number): readonly (readonly [number, XmlRow])[] => {
      const from = next;
      const taken = rows.slice(from, from + most);
      next += taken.length;
      rows.fill(undefined, from, next);
      const number = first + from;
      if (next === rows.length) {
        rows = [];
        first += next;
        next = 0;
      }
      return taken.flatMap((row, at) => (row === undefined ? [] : [[number + at, row] as const]));
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
export function xmlSheet(name: string, writing: RowWriting): XmlSheet {
  const rows = pendingRows();
  const merges: string[] = [];
  const columns: XmlColumn[] = [];
  const rowXml = rowWriter(writing);
  let isOpen = false;
  const sheet: XmlSheet = {
    ...plain,
    name,
    further: noFurther,
    views: [],
    properties: {},
    getRow: rows.get,
    getCell: (row, column) => rows.get(row).getCell(column),
    getColumn: (at): XmlColumn => (columns[at - 1] ??= {}),
    mergeCells: (...range) => void merges.push(merge(rows, range)),
    hasRows: () => rows.count() > 0,
    take: (most = rows.count()) => {
      let xml = isOpen ? '' : sheetHead(sheet, columns);
      isOpen = true;
      for (const [at, row] of rows.take(most)) xml += rowXml(at, row);
      return xml;
    },
    close: () => sheet.take() + sheetFoot(sheet, merges),
  };
  return sheet;
}
