import {
  checkContext,
  exportFinding,
  throwIfAborted,
  withoutUnprintable,
  type RenderContext,
  type RenderedFile,
  type SheetData,
} from '#room/export';
import { tellCaller } from '#room/kit';
import { readableLater, type Finding } from '#room/findings';
import { styleBook } from '../border/styles.js';
import { workbookType } from '../border/workbook-type.js';
import { sheetName } from '../sheet/sheet-name.js';
import { xmlBook } from '../xml/xml-workbook.js';
import { checkSheets } from './check-sheets.js';
import { putSheet } from './put-sheet.js';

/** The font of office papers. */
const typeface = 'Times New Roman';

/** The names of the sheets in order; tells of those that Excel does not take. */
function namesOf(
  sheets: readonly SheetData[],
  report: (finding: Finding) => void,
): readonly string[] {
  const names: string[] = [];
  for (const { name: from } of sheets) {
    const to = sheetName(withoutUnprintable(from.normalize('NFC')), names);
    names.push(to);
    if (to !== from) report(exportFinding('export/sheet-renamed', { from, to }));
  }
  return names;
}

/**
 * Writes sheets as an Excel workbook for people to fill in.
 *
 * Vietnamese: ghi trang tính ra tệp Excel.
 *
 * Cells look as their role asks; a locked sheet takes figures in its `input` cells only, without a
 * password; lists, limits and messages stand on the cells, formulas are live, comments and links
 * are there, and the sheet prints on A4 without its marks. The same sheets give the same bytes. Findings:
 * `export/sheet-renamed`, `export/characters-removed`, `files/formula-not-written`,
 * `files/list-not-offered`, `files/message-cut`.
 *
 * @param sheets - The sheets in the order of their tabs; one at least must not be hidden.
 * @param context - Language of messages and day of the file; a signal and progress if wanted.
 * @returns The workbook.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for cells outside of a sheet or twice in one
 * place, numbers that are not finite, areas that are none, links that lead nowhere, or no sheet to be
 * seen; with `DOCUMENT_TOO_LARGE` for a text of more than 32,767 characters; with `ABORTED` when the
 * signal stops the work.
 *
 * @example
 * ```ts
 * import { vi } from 'danvan';
 * import { writeSheets } from 'danvan/excel';
 *
 * const cells = [
 *   { row: 1, column: 1, value: 'Số cuộc', role: 'heading' },
 *   { row: 2, column: 1, value: null, role: 'input', input: { kind: 'whole' } },
 * ] as const;
 * const sheets = [{ name: 'Biểu 01', cells, isLocked: true }];
 * const file = await writeSheets(sheets, { locale: vi, createdAt: '2026-07-01' });
 * file.extension; //=> 'xlsx'
 * ```
 *
 * @category Excel
 */
export async function writeSheets(
  sheets: readonly SheetData[],
  context: RenderContext,
): Promise<RenderedFile> {
  return readableLater('The sheets or the context', () => {
    checkContext(context);
    checkSheets(sheets);
    return written(sheets, context);
  });
}

async function written(
  sheets: readonly SheetData[],
  { locale, createdAt, signal, onProgress }: RenderContext,
): Promise<RenderedFile> {
  const findings: Finding[] = [];
  const report = (finding: Finding): void => void findings.push(finding);
  const names = namesOf(sheets, report);
  const book = xmlBook({ issuer: '', title: names[0] ?? '', typeface, createdAt });
  const writing = { styles: styleBook(typeface), locale, report };
  sheets.forEach((data, at) => {
    throwIfAborted(signal);
    putSheet(book.addSheet(names[at] ?? ''), data, writing);
    tellCaller(onProgress, (at + 1) / (sheets.length + 1));
  });
  const bytes = await book.pack();
  throwIfAborted(signal);
  tellCaller(onProgress, 1);
  return Object.freeze({ bytes, ...workbookType, findings: Object.freeze(findings) });
}
