import type { DocumentPart, RenderContext } from '../../src/export/index.js';
import type { Finding } from '../../src/findings/index.js';
import type { ReportDocument, TableBlock } from '../../src/report/index.js';
import type { ExcelSheet } from './exceljs-border.js';
import { setUpPage } from './page-setup.js';
import { sheetWriter } from './sheet-writer.js';
import type { StyleBook } from './styles.js';
import { plainColumns, sheetColumns, tableColumns } from './table-columns.js';
import { writeText } from './text-rows.js';
import { writePart } from './write-part.js';

/** Points of a width of one character in Excel's standard font. */
const pointsPerCharacter = 5.25;

const tablesOf = ({ blocks }: DocumentPart): readonly TableBlock[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

function printableWidth({ layout }: ReportDocument, { orientation }: DocumentPart): number {
  const { width, height, margins, landscapeMargins } = layout.page;
  const isWide = orientation === 'landscape';
  const { left, right } = isWide ? landscapeMargins : margins;
  return (((isWide ? height : width) - left - right) * 72) / 25.4;
}

/** How many sheet columns the labels of the first table take. */
function labelColumns(tables: readonly TableBlock[], count: number): number {
  const [first] = tables;
  if (first === undefined) return 0;
  return tableColumns(first, count)[first.labels.length - 1]?.to ?? 0;
}

/** Writes one part of the document as a sheet. */
export function writeSheet(
  sheet: ExcelSheet,
  part: DocumentPart,
  about: {
    readonly document: ReportDocument;
    readonly context: RenderContext;
    readonly styles: StyleBook;
    readonly report: (finding: Finding) => void;
  },
): void {
  const { document, context, styles, report } = about;
  const { layout, language, draftMark } = document;
  const tables = tablesOf(part);
  const widths = sheetColumns(tables, printableWidth(document, part), plainColumns(layout));
  widths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = width / pointsPerCharacter;
  });
  const writer = sheetWriter(sheet, { layout, language, styles, widths, report }, context);
  if (draftMark !== undefined) {
    writeText(draftMark, { style: { size: 12, bold: true }, align: 'center', gap: 4 }, writer);
  }
  const headings = writePart(part, writer);
  const labels = labelColumns(tables, widths.length);
  const extent = { rows: writer.nextRow(), columns: widths.length, headings, labels };
  setUpPage(sheet, { document, part, extent });
}
