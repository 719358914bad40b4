import { type RenderContext, throwIfAborted } from '#room/export';
import { DanvanError, type Finding } from '#room/findings';
import type { Budget, Layout, TableBlock } from '#room/report';
import type { Language } from '#room/text';
import type { CellStyle, CellValue, ExcelSheet } from '../border/excel-sheet.js';
import { rowLedger, type RowLedger } from './row-ledger.js';
import type { Columns, SplitColumns } from './columns.js';
import { safeText } from '../border/safe-text.js';
import type { StyleBook } from '../border/styles.js';

/** Steps from the document down to a value. */
export type DocumentPath = readonly (string | number)[];

/** Excel's last row. */
export const lastRow = 1_048_576;

/** Writes one sheet from the top down. */
export interface SheetWriter {
  readonly sheet: ExcelSheet;
  readonly layout: Layout;
  readonly language: Language;
  readonly styles: StyleBook;
  /** The width of each column in points. */
  readonly widths: readonly number[];
  /** The columns across which prose is written. */
  readonly all: Columns;
  /** The columns of the sheet that each column of a table takes. */
  readonly spansOf: (block: TableBlock) => readonly Columns[];
  readonly layoutOf: (block: TableBlock) => Layout;
  readonly printedSize: (block: TableBlock) => number;
  readonly split: SplitColumns | undefined;
  /** Whether sums are subtotals whose rows can be folded away and filtered. */
  readonly outline?: boolean | undefined;
  /** From the document to what is being written, for findings. */
  readonly path: DocumentPath;
  readonly signal: RenderContext['signal'];
  readonly report: (finding: Finding) => void;
  /** What the workbook has still room for: cells of rows in which long texts go on. */
  readonly room: Budget;
  /** What is known of the rows so far, for the breaks of pages. */
  readonly ledger: RowLedger;
  /** Goes on to the next row and gives its number. */
  readonly nextRow: (height?: number) => number;
  /** Leaves a blank row. */
  readonly gap: (height: number) => void;
  readonly write: (row: number, columns: Columns, content: Content) => void;
  readonly widthOf: (columns: Columns) => number;
}

/** What a cell, or several merged ones, hold and look like. */
export interface Content {
  readonly value: CellValue;
  readonly style: CellStyle;
}

const rowsPerCheck = 500;

/** What is told and asked while rows are written. */
export interface RowsContext extends Pick<RenderContext, 'signal'> {
  /** Told how many rows have been written since it was last told. */
  readonly onRows: (count: number) => void;
}

/** Counts the rows of a sheet; looks after the signal from time to time. */
function rowCounter(
  sheet: ExcelSheet,
  context: RowsContext,
  ledger: RowLedger,
): SheetWriter['nextRow'] {
  let row = 0;
  return (height) => {
    row += 1;
    if (row > lastRow) {
      throw new DanvanError('DOCUMENT_TOO_LARGE', `A sheet holds ${lastRow} rows at the most.`);
    }
    if (row % rowsPerCheck === 0) {
      context.onRows(rowsPerCheck);
      throwIfAborted(context.signal);
    }
    if (height !== undefined) sheet.getRow(row).height = height;
    ledger.add(height);
    return row;
  };
}

function writeCells(sheet: ExcelSheet): SheetWriter['write'] {
  let row = sheet.getRow(1);
  let current = 1;
  return (at, { from, to }, { value, style }) => {
    if (at !== current) row = sheet.getRow(at);
    current = at;
    const cell = row.getCell(from);
    if (value !== '') cell.value = typeof value === 'string' ? safeText(value) : value;
    cell.style = style;
    if (to > from) sheet.mergeCells(at, from, at, to);
  };
}

/** Starts a sheet with columns of these widths. */
export function sheetWriter(
  sheet: ExcelSheet,
  about: Omit<
    SheetWriter,
    'sheet' | 'all' | 'signal' | 'ledger' | 'nextRow' | 'gap' | 'write' | 'widthOf'
  >,
  context: RowsContext,
): SheetWriter {
  const ledger = rowLedger();
  const nextRow = rowCounter(sheet, context, ledger);
  return {
    ...about,
    sheet,
    signal: context.signal,
    all: { from: 1, to: about.widths.length },
    ledger,
    nextRow,
    gap: (height) => {
      nextRow(height);
      ledger.gap();
    },
    write: writeCells(sheet),
    widthOf: ({ from, to }) =>
      about.widths.slice(from - 1, to).reduce((sum, width) => sum + width, 0),
  };
}
