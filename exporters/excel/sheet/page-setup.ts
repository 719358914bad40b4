import type { DocumentPart } from '#room/export';
import type { ReportDocument } from '#room/report';
import { cellAddress, columnLetters } from '../table/cell-address.js';
import type {
  ExcelSheet,
  PageSetup,
  PrintTitles,
  RowBreak,
  SheetView,
} from '../border/excel-sheet.js';
import type { HeadingRows } from '../table/table-headings.js';
import { contactFooter } from './contact-footer.js';
import { headerFooter } from './header-footer.js';
import { pageBreaks } from './page-breaks.js';
import { printAreas } from './print-areas.js';
import type { Extent } from './extent.js';
import { sum } from './share-width.js';

const inches = (millimetres: number): number => millimetres / 25.4;

const points = (millimetres: number): number => inches(millimetres) * 72;

/** What may stay in sight while the rest is scrolled, in points: about half of a small screen. */
const mostFrozen = Object.freeze({ height: 300, width: 400 });

/** What is filled of the height of a page: programs round the heights of rows. */
const filled = 0.985;

function marginsOf({ layout }: ReportDocument, { orientation }: DocumentPart) {
  return orientation === 'landscape' ? layout.page.landscapeMargins : layout.page.margins;
}

/** The room of a page in points of the sheet, which is printed smaller where it is too wide. */
function pageHeight(
  document: ReportDocument,
  part: DocumentPart,
  { widths, split }: Extent,
): number {
  const { width, height } = document.layout.page;
  const { top, right, bottom, left } = marginsOf(document, part);
  const [across, down] = part.orientation === 'landscape' ? [height, width] : [width, height];
  const room = points(across - left - right);
  const scale = split === undefined ? Math.max(1, sum(widths) / room) : 1;
  return points(down - top - bottom) * filled * scale;
}

/** The breaks of pages, as a sheet holds them: the row that each comes after. */
function breaksOf(document: ReportDocument, part: DocumentPart, extent: Extent): RowBreak[] {
  const { ledger, table } = extent;
  const repeated = part.annex && table && { from: table.first, to: table.last };
  const room = { height: pageHeight(document, part, extent), repeated };
  const shown = { ...ledger, heights: ledger.heights.slice(0, ledger.end()) };
  return pageBreaks(shown, room).map((row) => ({ id: row - 1, max: 16_383, man: 1 }));
}

/** Rows and columns that are printed again on each page. */
function printTitles(part: DocumentPart, { table, split }: Extent): PrintTitles {
  const columns = split?.repeated.to ?? 0;
  return {
    ...(part.annex && table && { printTitlesRow: `${table.first}:${table.last}` }),
    ...(columns > 0 && { printTitlesColumn: `A:${columnLetters(columns)}` }),
  };
}

/** Margins, print area and repeated headings. */
function pageSetup(document: ReportDocument, part: DocumentPart, extent: Extent): PageSetup {
  const { page } = document.layout;
  const { top, right, bottom, left } = marginsOf(document, part);
  const isReport = part.annex === undefined;
  return {
    paperSize: 9,
    orientation: part.orientation,
    // The parts of a table are as wide as the page.
    ...(extent.split
      ? { fitToPage: false, scale: 100 }
      : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
    firstPageNumber: 1,
    horizontalCentered: true,
    margins: {
      top: inches(top),
      right: inches(right),
      bottom: inches(bottom),
      left: inches(left),
      header: inches(page.pageNumber.distance),
      footer: inches(isReport && contactFooter(document) !== '' ? 5 : 10),
    },
    printArea: printAreas(extent),
    ...printTitles(part, extent),
  };
}

/** Keeps headings and labels in sight while a sheet with a table is scrolled. */
export function sheetView(
  headings: HeadingRows | undefined,
  { ledger, labels, widths }: Omit<Extent, 'table'>,
): SheetView {
  const normal = { state: 'normal', showGridLines: false } as const;
  // A head that fills the screen would leave no room to scroll in.
  const above = sum(ledger.heights.slice(0, headings?.last ?? 0));
  if (headings === undefined || above > mostFrozen.height) return normal;
  const width = widths.slice(0, labels).reduce((sum, each) => sum + each, 0);
  const xSplit = width > mostFrozen.width ? 0 : labels;
  const topLeftCell = cellAddress(headings.last + 1, xSplit + 1);
  return { ...normal, state: 'frozen' as const, xSplit, ySplit: headings.last, topLeftCell };
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
  sheet.headerFooter = headerFooter(document, part.annex === undefined);
  sheet.rowBreaks = breaksOf(document, part, extent);
  sheet.views = [sheetView(part.annex && extent.table, extent)];
}
