import type { DocumentPart } from '../../src/export/index.js';
import type { ReportDocument } from '../../src/report/index.js';
import { cellAddress, columnLetters } from './cell-address.js';
import type { ExcelSheet } from './exceljs-border.js';
import { headerText } from './safe-text.js';
import type { HeadingRows } from './table-headings.js';

const inches = (millimetres: number): number => millimetres / 25.4;

/** Where a sheet ends, and which rows and columns stay in sight. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
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
    printArea: `A$1:${columnLetters(extent.columns)}$${extent.rows}`,
    ...(part.annex && headings && { printTitlesRow: `${headings.first}:${headings.last}` }),
  };
}

/** Page number and draft mark; page one has no number. */
function headerFooter({ layout, draftMark }: ReportDocument): object {
  const { position, fromPage, style } = layout.page.pageNumber;
  const name = layout.typeface;
  const side = position === 'bottom-right' ? '&R' : '&C';
  const number = `${side}&"${name},Regular"&${style.size}&P`;
  const mark =
    draftMark === undefined ? '' : `&C&"${name},Bold"&12 ${headerText(draftMark).trim()}`;
  const isAbove = position === 'top-center';
  const footer = isAbove ? mark : `${mark}${number}`;
  return {
    differentFirst: fromPage > 1,
    differentOddEven: false,
    oddHeader: isAbove ? number : '',
    oddFooter: footer,
    firstHeader: '',
    firstFooter: mark,
  };
}

/** Keeps headings and labels in sight while a sheet with a table is scrolled. */
function view({ headings, labels }: Extent): object {
  if (headings === undefined) return { state: 'normal', showGridLines: false };
  return {
    state: 'frozen',
    xSplit: labels,
    ySplit: headings.last,
    topLeftCell: cellAddress(headings.last + 1, labels + 1),
    showGridLines: false,
  };
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
  sheet.views = [view(part.annex ? extent : { ...extent, headings: undefined })];
}
