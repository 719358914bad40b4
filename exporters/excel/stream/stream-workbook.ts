import {
  carriedFindings,
  defineExporter,
  documentParts,
  exportReport,
  removeUnprintable,
  throwIfAborted,
  type RenderContext,
} from '#room/export';
import { DanvanError, type Finding } from '#room/findings';
import { createBudget, type ReportDocument } from '#room/report';
import { advice, mostFurtherCells } from '../further-cells.js';
import { workbookType } from '../border/workbook-type.js';
import { styleBook } from '../border/styles.js';
import { sheetNames } from '../sheet/sheet-names.js';
import { writeSheet, type WorkbookMatter } from '../sheet/write-sheet.js';
import { bookParts } from '../xml/book-parts.js';
import { inlineTexts } from '../xml/cell-texts.js';
import { workbookAbout } from '../workbook-about.js';
import { streamSheet, type StreamedPart } from './stream-sheet.js';
import type { StreamedRows } from './streamed-rows.js';
import { styleTable } from '../xml/style-table.js';
import { xmlSheet, type XmlSheet } from '../xml/xml-sheet.js';
import { zipWriter, type ZipWriter } from './zip-writer.js';

/** The last part, which must hold the one table that the rows belong to. */
function streamedPart(document: ReportDocument): StreamedPart {
  const part = documentParts(document).at(-1);
  const tables = part?.blocks.filter((block) => block.kind === 'table') ?? [];
  const [table, second] = tables;
  if (part?.annex === undefined || table === undefined || second !== undefined) {
    const message = 'The last annex must hold one table, which the streamed rows belong to.';
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  return { part, table, path: ['annexes', document.annexes.length - 1] };
}

function matterOf(
  document: ReportDocument,
  { signal, toneStyle }: RenderContext,
  findings: Finding[],
) {
  return {
    document,
    context: { ...(signal && { signal }), onRows: () => {} },
    styles: styleBook(document.layout.typeface),
    report: (finding: Finding): void => void findings.push(finding),
    room: createBudget(mostFurtherCells, advice),
    toneStyle,
  };
}

/** Writes the sheets in order, each packed as soon as it is done. */
async function writeSheets(
  sheets: readonly XmlSheet[],
  { matter, rows }: { readonly matter: WorkbookMatter; readonly rows: StreamedRows['rows'] },
  zip: ZipWriter,
): Promise<void> {
  const { document, context } = matter;
  const streamed = streamedPart(document);
  const parts = documentParts(document);
  for (const [at, sheet] of sheets.entries()) {
    throwIfAborted(context.signal);
    const push = zip.open(`xl/worksheets/sheet${at + 1}.xml`);
    const part = parts[at];
    if (part !== undefined && at < parts.length - 1) {
      writeSheet(sheet, { part, path: at === 0 ? [] : ['annexes', at - 1] }, matter);
    } else {
      await streamSheet(sheet, streamed, { matter, rows, push });
    }
    await push(sheet.close(), true);
  }
}

/** Writes all parts of the workbook in order; gives the findings. */
async function writeAll(
  given: ReportDocument,
  { rows, write }: StreamedRows,
  context: RenderContext,
): Promise<readonly Finding[]> {
  const { document, findings: removed } = removeUnprintable(given);
  const findings: Finding[] = [...removed, ...carriedFindings(document)];
  const matter = matterOf(document, context, findings);
  const styles = styleTable(document.layout.typeface);
  const names = sheetNames(documentParts(document), context.locale, matter.report);
  const sheets = names.map((name) => xmlSheet(name, { styles, texts: inlineTexts }));
  const zip = zipWriter(write);
  await writeSheets(sheets, { matter, rows }, zip);
  const about = workbookAbout(document, context);
  const parts = bookParts(sheets, about, { styles: styles.xml() });
  for (const [name, xml] of Object.entries(parts)) await zip.open(name)(xml, true);
  await zip.end();
  return findings;
}

/** The bytes went to the caller. */
const nothing = {
  bytes: new Uint8Array(),
  ...workbookType,
};

/**
 * Writes a workbook whose last table has very many rows, piece by piece: neither the rows nor the
 * file are held in memory.
 *
 * Vietnamese: ghi dần sổ tính Excel.
 *
 * The workbook looks as that of {@link excel}. The rows come before those
 * that the table holds itself; a figure of these that is the sum of the streamed column above it
 * becomes a live `SUM`. The same report and rows give the same bytes. Findings: those of
 * {@link excel}.
 *
 * @param document - The report; its last annex holds one table, with nothing but totals in it.
 * @param streamed - The rows, and what takes the bytes.
 * @param context - Language and day of the file; an abort signal if wanted.
 * @returns The findings, when the last byte was taken.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a document, a row or a context that
 * is not valid; with `DOCUMENT_TOO_LARGE` for more rows or columns than a sheet holds; with
 * `EXPORT_FAILED` where `rows` or `write` fails; with `ABORTED` when the signal stops the work.
 *
 * @example
 * ```ts
 * import { vi } from 'danvan';
 * import { streamWorkbook } from 'danvan/excel';
 * import { sampleReport } from 'danvan/testing';
 *
 * let size = 0;
 * const rows = () => [{ role: 'data', cells: {} } as const];
 * const write = (bytes: Uint8Array) => void (size += bytes.length);
 * const context = { locale: vi, createdAt: '2020-07-07' };
 * const findings = await streamWorkbook(sampleReport, { rows, write }, context);
 * findings; //=> []
 * size > 1_000; //=> true
 * ```
 *
 * @category Excel
 */
export async function streamWorkbook(
  document: ReportDocument,
  streamed: StreamedRows,
  context: RenderContext,
): Promise<readonly Finding[]> {
  const { rows, write } = streamed;
  if (typeof rows !== 'function' || typeof write !== 'function') {
    throw new DanvanError('INVALID_ARGUMENT', 'The rows and write must be functions.');
  }
  const exporter = defineExporter({
    name: 'excel',
    capabilities: { formulas: true },
    render: async (known, guarded) => ({
      ...nothing,
      findings: await writeAll(known, { rows, write }, guarded),
    }),
  });
  const { findings } = await exportReport(document, exporter, context);
  return findings;
}
