import {
  defineExporter,
  documentParts,
  type DocumentPart,
  removeUnprintable,
  throwIfAborted,
  type Exporter,
  type RenderContext,
  type RenderedFile,
} from '#room/export';
import type { Finding } from '#room/findings';
import { createBudget, type ReportDocument } from '#room/report';
import type { ExcelOptions } from './excel-options.js';
import { advice, mostFurtherCells } from './further-cells.js';
import {
  createWorkbook,
  givenExceljs,
  loadExceljs,
  type ExcelWorkbook,
} from './border/exceljs-border.js';
import { repack } from './border/repack.js';
import { sheetNames } from './sheet/sheet-names.js';
import { styleBook } from './border/styles.js';
import { carriedFindings } from './sheet/carried-findings.js';
import { writeSheet } from './sheet/write-sheet.js';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Author and dates; nothing of the machine or the hour goes in. */
function describe(workbook: ExcelWorkbook, document: ReportDocument, createdAt: string): void {
  const day = new Date(`${createdAt}T00:00:00Z`);
  workbook.creator = document.issuer;
  workbook.lastModifiedBy = document.issuer;
  workbook.title = document.title;
  workbook.created = day;
  workbook.modified = day;
}

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
  workbook: ExcelWorkbook,
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
    const sheet = workbook.addWorksheet(names[at] ?? `${at + 1}`);
    const path = at === 0 ? [] : ['annexes', at - 1];
    writeSheet(sheet, { part, path }, matter);
    carriedFindings(part.blocks, path).forEach(report);
  });
  context.onProgress?.(writingShare);
  return findings;
}

async function render(
  given: ReportDocument,
  context: RenderContext,
  options: ExcelOptions,
): Promise<RenderedFile> {
  throwIfAborted(context.signal);
  const workbook = createWorkbook(givenExceljs(options) ?? (await loadExceljs()));
  const { document, findings: removed } = removeUnprintable(given);
  describe(workbook, document, context.createdAt);
  const { outline } = options;
  const findings = writeSheets(workbook, document, { ...context, outline });
  throwIfAborted(context.signal);
  const stored = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  throwIfAborted(context.signal);
  context.onProgress?.(0.8);
  const bytes = repack(new Uint8Array(stored), document.layout.typeface);
  throwIfAborted(context.signal);
  return {
    bytes,
    mediaType,
    extension: 'xlsx',
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
 * `export/sums-not-carried`.
 *
 * @param options - exceljs itself, where it is not to be imported.
 * @returns The exporter.
 * @throws {@link DanvanError} with code `PEER_MISSING`, at the first export, where exceljs is not
 * installed; with `INVALID_ARGUMENT` for an `exceljs` that is none; with `DOCUMENT_TOO_LARGE` for
 * more rows or columns than a sheet holds, and more than 1,000,000 cells beside texts that go on.
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
export const excel = (options: ExcelOptions = {}): Exporter<'excel'> =>
  defineExporter({
    name: 'excel',
    capabilities: { formulas: true },
    render: (document, context) => render(document, context, options),
  });
