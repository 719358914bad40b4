import type { TableRow } from '#room/report';

/**
 * Rows that are written one after the other, and where the bytes of the workbook go.
 *
 * Vietnamese: hàng ghi dần.
 *
 * @example
 * ```ts
 * import type { StreamedRows } from 'danvan/excel';
 *
 * const pieces: Uint8Array[] = [];
 * const streamed: StreamedRows = {
 *   rows: () => [{ role: 'data', cells: { unit: { kind: 'text', text: 'Xã Gò Dầu' } } }],
 *   write: (bytes) => void pieces.push(bytes),
 * };
 * ```
 *
 * @category Excel
 */
export interface StreamedRows {
  /**
   * Gives the rows from the first one on. Called twice, for what decides how wide columns are and for
   * writing: both times the same rows must come. Formulas in them are left out.
   */
  readonly rows: () => Iterable<TableRow> | AsyncIterable<TableRow>;
  /** Takes the next bytes; no further row is asked for before what it gives back is done. */
  readonly write: (bytes: Uint8Array) => void | Promise<void>;
}
