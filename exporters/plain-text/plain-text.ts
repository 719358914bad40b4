import { readable } from '#room/findings';
import {
  defineExporter,
  documentParts,
  encodeText,
  removeUnprintable,
  throwIfAborted,
  type Exporter,
  type RenderContext,
} from '#room/export';
import type { ReportDocument } from '#room/report';
import { checkSize } from './check-size.js';
import { completeOptions, type PlainTextOptions } from './plain-text-options.js';
import { partLines } from './part-lines.js';
import type { BlockLines } from './sheet.js';

/** The lines of each part of a document. */
function drawParts(
  document: ReportDocument,
  width: number,
  context: RenderContext,
): readonly BlockLines[] {
  const { language, layout, draftMark = '' } = document;
  const { signal, onProgress } = context;
  const room = checkSize(document, width);
  const sheet = { width, language, layout, room, ...(signal === undefined ? {} : { signal }) };
  const parts = documentParts(document);
  return parts.map((part, index) => {
    throwIfAborted(signal);
    onProgress?.(index / parts.length);
    return partLines(part, { index, draftMark }, sheet);
  });
}

/** Parts follow each other after a line across the whole width. */
function joined(parts: readonly BlockLines[], options: Required<PlainTextOptions>): string {
  const rule = ['', '═'.repeat(options.width), ''];
  const lines = parts.flatMap((part, index) =>
    index === 0 ? part.lines : [...rule, ...part.lines],
  );
  const lineEnd = options.lineEnding === 'crlf' ? '\r\n' : '\n';
  const text = lines.map((line) => line.replace(/ +$/u, '') + lineEnd).join('');
  return options.byteOrderMark ? `\ufeff${text}` : text;
}

/**
 * Makes an exporter for plain text that people can read: UTF-8, in a font of fixed width.
 *
 * Vietnamese: văn bản thuần.
 *
 * Letterhead and signatures stand in two columns, tables are drawn with lines, the draft mark
 * stands at the top and the bottom of each part. Nothing is cut: long words are broken. Yields
 * `export/table-split` for a table that is wider than the line, and `export/characters-removed` for
 * control characters.
 *
 * @param options - Width and line endings.
 * @returns The exporter.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a width that is no whole number from
 * 40 to 1000, or an unknown line ending.
 * @throws {@link DanvanError} with code `DOCUMENT_TOO_LARGE`, when it renders, for texts of more than
 * 20,000,000 letters, or of 100,000,000 with the blanks and lines of tables.
 *
 * @example
 * ```ts
 * import { exportReport, vi } from 'danvan';
 * import { plainText } from 'danvan/plain-text';
 * import { sampleReport } from 'danvan/testing';
 *
 * const context = { locale: vi, createdAt: '2020-07-07' };
 * const { bytes } = await exportReport(sampleReport, plainText({ width: 80 }), context);
 * new TextDecoder().decode(bytes).includes('Xã Mẫu Một'); //=> true
 * ```
 *
 * @category Export
 */
export function plainText(options: PlainTextOptions = {}): Exporter<'plain-text'> {
  const complete = readable('The options', () => completeOptions(options));
  return defineExporter({
    name: 'plain-text',
    capabilities: {},
    render: async (given, context) => {
      const { document, findings } = removeUnprintable(given);
      const parts = drawParts(document, complete.width, context);
      return {
        bytes: encodeText(joined(parts, complete)),
        mediaType: 'text/plain; charset=utf-8',
        extension: 'txt',
        findings: [...findings, ...parts.flatMap((part) => part.findings)],
      };
    },
  });
}
