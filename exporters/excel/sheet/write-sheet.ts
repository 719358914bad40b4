import type { DocumentPart } from '#room/export';
import type { Finding } from '#room/findings';
import type { Budget, ReportDocument } from '#room/report';
import type { ToneStyle } from '#room/text';
import type { ExcelSheet } from '../border/excel-sheet.js';
import { filterTable } from './filter-table.js';
import { setUpPage } from './page-setup.js';
import { sheetGrid, type SheetGrid } from './sheet-grid.js';
import { sheetWriter, type RowsContext, type SheetWriter } from './sheet-writer.js';
import type { Extent, TableRows } from './extent.js';
import { pointsPerCharacter } from '../border/normal-style.js';
import type { StyleBook } from '../border/styles.js';
import { writeText } from '../text/text-rows.js';
import { writeContact } from './contact-rows.js';
import { writePart } from './write-part.js';

/** Excel's widest column, in characters. */
const widest = 255;

/** What all sheets of a workbook share. */
export interface WorkbookMatter {
  readonly document: ReportDocument;
  readonly context: RowsContext;
  readonly styles: StyleBook;
  readonly report: (finding: Finding) => void;
  readonly room: Budget;
  /** Whether tables get subtotals, an outline and a filter. */
  readonly outline?: boolean | undefined;
  /** How tone marks stand in rows that come one after the other. */
  readonly toneStyle?: ToneStyle | undefined;
}

/**
 * What is filled of the width of a page: programs round the widths of columns, and a hair too much
 * would have the sheet printed smaller.
 */
const filled = 0.994;

function printableWidth({ layout }: ReportDocument, { orientation }: DocumentPart): number {
  const { width, height, margins, landscapeMargins } = layout.page;
  const isWide = orientation === 'landscape';
  const { left, right } = isWide ? landscapeMargins : margins;
  return ((((isWide ? height : width) - left - right) * 72) / 25.4) * filled;
}

/** How many sheet columns the labels of the first table take. */
function labelColumns({ blocks }: DocumentPart, grid: SheetGrid): number {
  const first = blocks.find((block) => block.kind === 'table');
  if (first === undefined) return 0;
  return grid.spansOf(first)[first.labels.length - 1]?.to ?? 0;
}

/** A part of a document, and its place. */
export interface PlacedPart {
  readonly part: DocumentPart;
  readonly path: readonly (string | number)[];
  /** Whether its table has very many rows: it gets the columns of the sheet for itself. */
  readonly isLong?: boolean;
}

/** A sheet that is being written. */
export interface OpenSheet {
  readonly writer: SheetWriter;
  readonly extentOf: (table: TableRows | undefined) => Extent;
}

/** Begins the sheet of a part of the document: its columns, and the mark of a draft. */
export function openSheet(
  sheet: ExcelSheet,
  { part, path, isLong = false }: PlacedPart,
  { document, context, styles, report, room, outline }: WorkbookMatter,
): OpenSheet {
  const { layout, language, draftMark = '' } = document;
  const grid = sheetGrid(part, printableWidth(document, part), { layout, language, isLong });
  grid.widths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = Math.min(widest, width / pointsPerCharacter);
  });
  const writer = sheetWriter(
    sheet,
    { layout, language, styles, ...grid, path, report, room, outline },
    context,
  );
  if (draftMark !== '') {
    const style = { size: 12, bold: true };
    // Of a table in parts only the first is printed on this page.
    const all = writer.split?.parts[0] ?? writer.all;
    const mark = { ...writer, all, path: ['draftMark'] };
    writeText(draftMark, { style, align: 'center', gap: 4 }, mark);
  }
  const { ledger } = writer;
  const { split, widths } = grid;
  const labels = labelColumns(part, grid);
  return { writer, extentOf: (table) => ({ ledger, widths, table, split, labels }) };
}

/** Writes one part of the document as a sheet. */
export function writeSheet(sheet: ExcelSheet, placed: PlacedPart, matter: WorkbookMatter): void {
  const { writer, extentOf } = openSheet(sheet, placed, matter);
  const table = writePart(placed.part, writer);
  if (placed.part.annex === undefined) writeContact(matter.document, writer);
  const block = placed.part.blocks.find(({ kind }) => kind === 'table');
  if (matter.outline === true && table !== undefined && block?.kind === 'table') {
    filterTable(block, table, writer);
  }
  const extent = extentOf(table);
  setUpPage(sheet, { document: matter.document, part: placed.part, extent });
}
