import { vi } from 'danvan';
import ExcelJS from 'exceljs';
import type { Layout, ReportDocument } from 'danvan';
import type { Block, TableBlock } from 'danvan/report';
import { unzipSync } from 'fflate';
import { sampleDocument } from '../../../support/sample-document.js';
import {
  excel,
  type ExcelSheet,
  sheetWriter,
  type SheetWriter,
  styleBook,
} from '#inside/exporters/excel';
import type { Finding } from '#inside/findings';

export const context = { locale: vi, createdAt: '2020-07-07' };

/** A document of these blocks alone, or with one landscape annex of them. */
export const documentOf = (blocks: readonly Block[], inAnnex = false): ReportDocument => ({
  ...sampleDocument,
  blocks: inAnnex ? [] : blocks,
  annexes: inAnnex ? [{ label: 'PHỤ LỤC I', title: 'Biểu', orientation: 'landscape', blocks }] : [],
});

export const renderBytes = async (document: ReportDocument): Promise<Uint8Array> =>
  (await excel().render(document, context)).bytes;

/** The workbook as exceljs reads it back. */
export async function readBack(document: ReportDocument): Promise<ExcelJS.Workbook> {
  const bytes = await renderBytes(document);
  const workbook = new ExcelJS.Workbook();
  // exceljs declares a Buffer of its own, which no Uint8Array fits.
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
}

/** The last sheet of the workbook: the annex, or the report where there is none. */
export async function lastSheet(document: ReportDocument): Promise<ExcelJS.Worksheet> {
  const sheet = (await readBack(document)).worksheets.at(-1);
  if (sheet === undefined) throw new Error('the workbook has no sheet');
  return sheet;
}

/** One part of the file as text. */
export async function partOf(document: ReportDocument, name: string): Promise<string> {
  const parts = unzipSync(await renderBytes(document));
  return new TextDecoder().decode(parts[name]);
}

/** A writer on an empty sheet with columns of these widths in points. */
export function writerOn(
  widths: readonly number[],
  layout: Layout = sampleDocument.layout,
): {
  readonly writer: SheetWriter;
  readonly sheet: ExcelJS.Worksheet;
  readonly findings: readonly Finding[];
} {
  const sheet = new ExcelJS.Workbook().addWorksheet('Thử');
  const findings: Finding[] = [];
  const { language } = sampleDocument;
  const about = {
    layout,
    language,
    widths,
    path: [],
    spansOf: () => widths.map((_, at) => ({ from: at + 1, to: at + 1 })),
    layoutOf: () => layout,
    printedSize: () => layout.annex.tableBody.size,
    split: undefined,
    styles: styleBook(layout.typeface),
    report: (finding: Finding) => void findings.push(finding),
    room: () => {},
  };
  // The sheet of exceljs is a class of its own; the exporter asks for a part of it.
  const writer = sheetWriter(sheet as unknown as ExcelSheet, about, { onRows: () => undefined });
  return { writer, sheet, findings };
}

/** A table of one column of words. */
export const wordTable = (texts: readonly string[]): TableBlock => ({
  kind: 'table',
  labels: [],
  columns: [{ key: 'word', title: 'Chữ', width: 1, align: 'left' }],
  rows: texts.map((text) => ({ role: 'data', cells: { word: { kind: 'text', text } } })),
});

/** All texts of a sheet, row by row, without the indent of first lines. */
export function textsOf(sheet: ExcelJS.Worksheet): readonly string[] {
  const texts: string[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.master === cell && cell.text !== '') texts.push(cell.text.trim());
    });
  });
  return texts;
}

/** The cells of a sheet by their text. */
export function textsAt(sheet: ExcelJS.Worksheet): ReadonlyMap<string, ExcelJS.Cell> {
  const cells = new Map<string, ExcelJS.Cell>();
  sheet.eachRow((row) => {
    row.eachCell((cell) => void (cell.master === cell && cells.set(cell.text.trim(), cell)));
  });
  return cells;
}
