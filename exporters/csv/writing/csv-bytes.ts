import { encodeText, type RenderedFile } from '#room/export';
import type { CompleteCsvFormat } from '../csv-format.js';

/** What CSV files are. */
export const csvType = Object.freeze({
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
} as const);

/** What several of them are. */
export const zipType = Object.freeze({ mediaType: 'application/zip', extension: 'zip' } as const);

/** Lines as a file: each ends with CR and LF. */
export function csvBytes(
  lines: readonly string[],
  { byteOrderMark }: CompleteCsvFormat,
): RenderedFile['bytes'] {
  const text = lines.map((line) => `${line}\r\n`).join('');
  return encodeText(byteOrderMark ? `\ufeff${text}` : text);
}
