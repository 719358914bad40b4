import { throwIfAborted } from '#room/export';
import {
  isBoldCell,
  leafColumns,
  printCell,
  type TableBlock,
  type TableColumn,
  type TableRow,
} from '#room/report';
import { type FaceName, faceNameOf } from '../font/faces.js';
import type { DocumentPath } from '../ink.js';
import type { PdfAlignment } from '../pdf-node.js';
import type { Sheet } from '../page/sheet.js';

/** A column with the texts of all its cells, ready to be drawn. */
export interface PrintedColumn {
  readonly key: string;
  readonly alignment: PdfAlignment;
  readonly texts: readonly string[];
  /** Whether the cell of a row holds a figure, which should not be broken. */
  readonly isFigure: (row: number) => boolean;
}

/** Whether a cell is printed bold. */
export const isBold = (row: TableRow, key: string): boolean => isBoldCell(row.cells[key], row.role);

/** The face that a cell of a table is drawn in. */
export function cellFace(row: TableRow, key: string, { layout }: Sheet): FaceName {
  const { tableBody } = layout.annex;
  return faceNameOf(isBold(row, key) ? { ...tableBody, bold: true } : tableBody);
}

function printedColumn(
  { key, align }: TableColumn,
  { rows, path }: { readonly rows: readonly TableRow[]; readonly path: DocumentPath },
  sheet: Sheet,
): PrintedColumn {
  throwIfAborted(sheet.signal);
  const { ink, language } = sheet;
  const faces = { plain: faceNameOf(sheet.layout.annex.tableBody) } as const;
  const texts = rows.map((row, index) => {
    const text = printCell(row.cells[key], language);
    if (text === '') return text;
    const face = isBold(row, key) ? cellFace(row, key, sheet) : faces.plain;
    if (ink.isReady(text, face)) return text;
    const where = [...path, 'rows', index, 'cells', key];
    // A narrow column could not hold words that must stay in one line.
    return ink.ready(text, face, where).replace(/\u00a0/gu, ' ');
  });
  const isFigure = (row: number): boolean => rows[row]?.cells[key]?.kind === 'number';
  return { key, alignment: align, texts, isFigure };
}

/** Prints every cell once, column by column. */
export const printedColumns = (
  table: TableBlock,
  path: DocumentPath,
  sheet: Sheet,
): readonly PrintedColumn[] =>
  leafColumns(table.columns).map((column) =>
    printedColumn(column, { rows: table.rows, path }, sheet),
  );
