import type { RenderContext, RenderedFile, SheetFormat } from '#room/export';
import { readableLater, requireFunction, requireObject, type Finding } from '#room/findings';
import type { FindingsOptions } from './findings-options.js';
import { findingsSheet } from './findings-sheet.js';

/**
 * How a list of findings is written into a file.
 *
 * Vietnamese: cách ghi danh sách nội dung cần sửa ra tệp.
 *
 * @example
 * ```ts
 * import type { FindingsFileOptions } from 'danvan/collect';
 *
 * const dayOf = ({ createdAt }: FindingsFileOptions): string => createdAt;
 * ```
 *
 * @category Collect
 */
export interface FindingsFileOptions extends FindingsOptions, RenderContext {
  /** The format of the file: `excel()` of `danvan/excel`. */
  readonly sheets: SheetFormat;
}

/**
 * Writes findings into a workbook that a clerk can work off.
 *
 * Vietnamese: tệp danh sách nội dung cần sửa.
 *
 * @param findings - The findings, as {@link collect} gives them.
 * @param options - The format, the language and the day.
 * @returns The file; the same findings give the same bytes.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no list of findings, `ABORTED`.
 *
 * @example
 * ```ts
 * import { vi } from 'danvan';
 * import type { SheetFormat } from 'danvan/exporter';
 * import { findingsWorkbook } from 'danvan/collect';
 *
 * const write = (sheets: SheetFormat) =>
 *   findingsWorkbook([], { sheets, locale: vi, createdAt: '2026-10-07' });
 * ```
 *
 * @category Collect
 */
export async function findingsWorkbook(
  findings: readonly Finding[],
  options: FindingsFileOptions,
): Promise<RenderedFile> {
  return readableLater('The findings or the options', () => {
    const { sheets, names, ...context } = requireObject(options, 'options');
    requireFunction(
      requireObject(sheets, 'options.sheets').writeSheets,
      'options.sheets.writeSheets',
    );
    const sheet = findingsSheet(findings, { locale: context.locale, names });
    return sheets.writeSheets([sheet], context);
  });
}
