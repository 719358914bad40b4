import {
  carriedFindings,
  defineExporter,
  documentParts,
  type DocumentPart,
  removeUnprintable,
  throwIfAborted,
  type Exporter,
  type RenderContext,
  type RenderedFile,
  type SheetFormat,
} from '#room/export';
import { readable, type Finding } from '#room/findings';
import { createBudget, type ReportDocument } from '#room/report';
import type { ExcelOptions } from './excel-options.js';
import { excelSheets } from './excel-sheets.js';
import { advice, mostFurtherCells } from './further-cells.js';
import type { WorkbookWriter } from './border/excel-sheet.js';
import { exceljsWorkbook, givenExceljs } from './border/exceljs-border.js';
import { workbookType } from './border/workbook-type.js';
import { sheetNames } from './sheet/sheet-names.js';
import { styleBook } from './border/styles.js';
import { writeSheet } from './sheet/write-sheet.js';
import { workbookAbout } from './workbook-about.js';
import { xmlWorkbook } from './xml/xml-workbook.js';

/** Of all the work, the share that is done when the cells are written; the rest is packing. */
const writingShare = 0.5;

/** Tells the share of the rows that are written. */
function rowProgress(parts: readonly DocumentPart[], { signal, onProgress }: RenderContext) {
  const blocks = parts.flatMap((part) => part.blocks);
  const total = blocks.reduce(
    (rows, block) => rows + (block.kind === 'table' ? block.rows.length : 1),
    1,
  );
  let written = 0;
  const onRows = (count: number): void => {
    written += count;
    onProgress?.(writingShare * Math.min(1, written / total));
  };
  return { ...(signal && { signal }), onRows };
}

function writeSheets(
  workbook: WorkbookWriter,
  document: ReportDocument,
  { outline, ...context }: RenderContext & Pick<ExcelOptions, 'outline'>,
) {
  const findings: Finding[] = [];
  const report = (finding: Finding): void => void findings.push(finding);
  const parts = documentParts(document);
  const names = sheetNames(parts, context.locale, report);
  const matter = {
    document,
    context: rowProgress(parts, context),
    styles: styleBook(document.layout.typeface),
    report,
    room: createBudget(mostFurtherCells, advice),
    outline,
  };
  parts.forEach((part, at) => {
    throwIfAborted(context.signal);
    const sheet = workbook.addSheet(names[at] ?? `${at + 1}`);
    const path = at === 0 ? [] : ['annexes', at - 1];
    writeSheet(sheet, { part, path }, matter);
  });
  carriedFindings(document).forEach(report);
  context.onProgress?.(writingShare);
  return findings;
}

async function render(
  given: ReportDocument,
  context: RenderContext,
  options: ExcelOptions,
): Promise<RenderedFile> {
  throwIfAborted(context.signal);
  const exceljs = givenExceljs(options);
  const { document, findings: removed } = removeUnprintable(given);
  const about = workbookAbout(document, context);
  const workbook = exceljs === undefined ? xmlWorkbook(about) : exceljsWorkbook(exceljs, about);
  const { outline } = options;
  const findings = writeSheets(workbook, document, { ...context, outline });
  throwIfAborted(context.signal);
  const bytes = await workbook.pack();
  throwIfAborted(context.signal);
  return {
    bytes,
    ...workbookType,
    findings: Object.freeze([...removed, ...findings]),
  };
}

/**
 * Writes reports as Excel workbooks: one sheet for the report, one for each annex.
 *
 * Vietnamese: xuất Excel.
 *
 * Numbers stay numbers, in full, under formats that show them scaled and with their qualifier;
 * totals and rates are live formulas with right results; sheets are ready to print on A4. The same
 * report gives the same bytes. Findings: `export/characters-removed`, `export/text-continued`,
 * `export/number-as-text`, `export/table-split`, `export/table-shrunk`, `export/sheet-renamed`,
 * `export/sums-not-carried`. It is a `SheetFormat` too: `readSheets` and `writeSheets` are those of this door.
 *
 * @param options - Whether tables can be folded and filtered; exceljs, where it is to write the workbook;
 * the limits of reading.
 * @returns The exporter.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for an `exceljs` that is none; with
 * `DOCUMENT_TOO_LARGE` for more rows or columns than a sheet holds, and more than 1,000,000 cells
 * beside texts that go on.
 *
 * @example
 * ```ts
 * import { exportReport, vi } from 'danvan';
 * import { excel } from 'danvan/excel';
 * import { sampleReport } from 'danvan/testing';
 *
 * const context = { locale: vi, createdAt: '2020-07-07' };
 * const file = await exportReport(sampleReport, excel(), context);
 * file.extension; //=> 'xlsx'
 * ```
 *
 * @category Excel
 */
export const excel = (options: ExcelOptions = {}): Exporter<'excel'> & SheetFormat => {
  const exporter = defineExporter({
    name: 'excel',
    capabilities: { formulas: true },
    render: (document, context) => render(document, context, options),
  });
  const sheets = readable('The options', () => excelSheets(options));
  return Object.freeze({ ...exporter, ...sheets });
};
