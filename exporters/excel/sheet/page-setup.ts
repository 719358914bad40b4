import type { DocumentPart } from '#room/export';
import type { ReportDocument } from '#room/report';
import { cellAddress, columnLetters } from '../table/cell-address.js';
import type { ExcelSheet } from '../border/exceljs-border.js';
import { headerFooter } from './header-footer.js';
import type { HeadingRows } from '../table/table-headings.js';

const inches = (millimetres: number): number => millimetres / 25.4;

/** What may stay in sight while the rest is scrolled, in points: about half of a small screen. */
const mostFrozen = Object.freeze({ height: 300, width: 400 });

/** Where a sheet ends, and which rows and columns stay in sight. */
export interface Extent {
  readonly rows: number;
  /** The width of each column in points. */
  readonly widths: readonly number[];
  readonly headings: HeadingRows | undefined;
  readonly labels: number;
}

/** Margins, print area and repeated headings. */
function pageSetup({ layout }: ReportDocument, part: DocumentPart, extent: Extent): object {
  const isWide = part.orientation === 'landscape';
  const { page } = layout;
  const { top, right, bottom, left } = isWide ? page.landscapeMargins : page.margins;
  const { headings } = extent;
  return {
    paperSize: 9,
    orientation: part.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    firstPageNumber: 1,
    horizontalCentered: true,
    margins: {
      top: inches(top),
      right: inches(right),
      bottom: inches(bottom),
      left: inches(left),
      header: inches(page.pageNumber.distance),
      footer: inches(10),
    },
    printArea: `A$1:${columnLetters(extent.widths.length)}$${extent.rows}`,
    ...(part.annex && headings && { printTitlesRow: `${headings.first}:${headings.last}` }),
  };
}

function heightAbove(row: number, sheet: ExcelSheet): number {
  const heights = Array.from({ length: row }, (_, at) => sheet.getRow(at + 1).height ?? 15);
  return heights.reduce((sum, height) => sum + height, 0);
}

/** Keeps headings and labels in sight while a sheet with a table is scrolled. */
function view(sheet: ExcelSheet, { headings, labels, widths }: Extent): object {
  const normal = { state: 'normal', showGridLines: false };
  // A head that fills the screen would leave no room to scroll in.
  if (headings === undefined || heightAbove(headings.last, sheet) > mostFrozen.height) {
    return normal;
  }
  const width = widths.slice(0, labels).reduce((sum, each) => sum + each, 0);
  const xSplit = width > mostFrozen.width ? 0 : labels;
  const topLeftCell = cellAddress(headings.last + 1, xSplit + 1);
  return { ...normal, state: 'frozen', xSplit, ySplit: headings.last, topLeftCell };
}

/** Makes a sheet ready for the printer and the screen. */
export function setUpPage(
  sheet: ExcelSheet,
  about: {
    readonly document: ReportDocument;
    readonly part: DocumentPart;
    readonly extent: Extent;
  },
): void {
  const { document, part, extent } = about;
  sheet.pageSetup = pageSetup(document, part, extent);
  sheet.headerFooter = headerFooter(document);
  sheet.views = [view(sheet, part.annex ? extent : { ...extent, headings: undefined })];
}
