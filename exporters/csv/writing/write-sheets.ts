import {
  checkContext,
  throwIfAborted,
  type RenderContext,
  type RenderedFile,
  type SheetData,
} from '#room/export';
import { tellCaller } from '#room/kit';
import { readable, type Finding } from '#room/findings';
import { fileFinding } from '#room/packages';
import type { CompleteCsvFormat } from '../csv-format.js';
import { checkSheets } from './check-sheets.js';
import { csvBytes, csvType, zipType } from './csv-bytes.js';
import { sheetLines } from './sheet-lines.js';
import { fileName, zippedFiles } from './zipped-files.js';

/** What a file of values does not hold. */
function lostOf(sheets: readonly SheetData[]): readonly Finding[] {
  const cells = sheets.flatMap((sheet) => sheet.cells);
  const formulas = cells.filter(({ formula }) => formula !== undefined).length;
  const comments = cells.filter(({ comment }) => comment !== undefined).length;
  return formulas + comments === 0
    ? []
    : [fileFinding('files/values-only', { formulas, comments })];
}

/** Writes one sheet as CSV, several as a zip file of them. */
export async function writeSheets(
  sheets: readonly SheetData[],
  context: RenderContext,
  format: CompleteCsvFormat,
): Promise<RenderedFile> {
  readable('The sheets or the context', () => {
    checkContext(context);
    checkSheets(sheets);
  });
  const { signal, onProgress } = context;
  const files = sheets.map((sheet, at) => {
    throwIfAborted(signal);
    return { name: fileName(sheet.name, at), bytes: csvBytes(sheetLines(sheet, format), format) };
  });
  const findings = Object.freeze(lostOf(sheets));
  const [first] = files;
  if (first === undefined || files.length > 1) {
    const bytes = await zippedFiles(files, { signal, onProgress });
    return Object.freeze({ bytes, ...zipType, findings });
  }
  tellCaller(onProgress, 1);
  return Object.freeze({ bytes: first.bytes, ...csvType, findings });
}
