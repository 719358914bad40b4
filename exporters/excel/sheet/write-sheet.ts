import type { DocumentPart } from '#room/export';
import type { Finding } from '#room/findings';
import type { Budget, ReportDocument } from '#room/report';
import type { ExcelSheet } from '../border/exceljs-border.js';
import { setUpPage } from './page-setup.js';
import { sheetGrid, type SheetGrid } from './sheet-grid.js';
import { sheetWriter, type RowsContext } from './sheet-writer.js';
import type { StyleBook } from '../border/styles.js';
import { writeText } from '../text/text-rows.js';
import { writePart } from './write-part.js';

/** Points of a width of one character in Excel's standard font. */
const pointsPerCharacter = 5.25;

/** Excel's widest column, in characters. */
const widest = 255;

/** What all sheets of a workbook share. */
export interface WorkbookMatter {
  readonly document: ReportDocument;
  readonly context: RowsContext;
  readonly styles: StyleBook;
  readonly report: (finding: Finding) => void;
  readonly room: Budget;
}

function printableWidth({ layout }: ReportDocument, { orientation }: DocumentPart): number {
  const { width, height, margins, landscapeMargins } = layout.page;
  const isWide = orientation === 'landscape';
  const { left, right } = isWide ? landscapeMargins : margins;
  return (((isWide ? height : width) - left - right) * 72) / 25.4;
}

/** How many sheet columns the labels of the first table take. */
function labelColumns({ blocks }: DocumentPart, grid: SheetGrid): number {
  const first = blocks.find((block) => block.kind === 'table');
  if (first === undefined) return 0;
  return grid.spansOf(first)[first.labels.length - 1]?.to ?? 0;
}

/** Writes one part of the document, found at `path`, as a sheet. */
export function writeSheet(
  sheet: ExcelSheet,
  { part, path }: { readonly part: DocumentPart; readonly path: readonly (string | number)[] },
  { document, context, styles, report, room }: WorkbookMatter,
): void {
  const { layout, language, draftMark = '' } = document;
  const grid = sheetGrid(part, printableWidth(document, part), { layout, language });
  grid.widths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = Math.min(widest, width / pointsPerCharacter);
  });
  const writer = sheetWriter(
    sheet,
    { layout, language, styles, ...grid, path, report, room },
    context,
  );
  if (draftMark !== '') {
    const style = { size: 12, bold: true };
    const mark = { ...writer, path: ['draftMark'] };
    writeText(draftMark, { style, align: 'center', gap: 4 }, mark);
  }
  const headings = writePart(part, writer);
  const extent = {
    rows: writer.nextRow(),
    widths: grid.widths,
    headings,
    labels: labelColumns(part, grid),
  };
  setUpPage(sheet, { document, part, extent });
}
