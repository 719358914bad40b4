import { requireText } from '#room/findings';
import { splitCsv } from './split-csv.js';
import { tableOfLines } from './table-of-lines.js';
import type { TextTable } from './text-table.js';

/**
 * How a CSV text is read.
 *
 * Vietnamese: cách đọc tệp CSV.
 *
 * @example
 * ```ts
 * import type { CsvOptions } from 'danvan/text';
 *
 * const options: CsvOptions = { file: 'units-2025.csv' };
 * ```
 *
 * @category Text
 */
export interface CsvOptions {
  /** What findings call the file. Defaults to `csv`. */
  readonly file?: string | undefined;
}

const delimiters = [',', ';', '\t'] as const;

/** The mark that stands most often in the header, outside of quotation marks. */
function delimiterOf(text: string): string {
  const header = /^(?:"[^"]*"|[^"\n])*/.exec(text)?.[0].replaceAll(/"[^"]*"/g, '') ?? '';
  const counts = delimiters.map((mark) => header.split(mark).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * Reads a CSV text whose first row is the header; every cell stays text.
 *
 * Vietnamese: đọc tệp CSV.
 *
 * Leading zeros stay. Commas, semicolons and tabs part cells, as the header shows; a byte order
 * mark, quoted cells and all line ends are understood. Cells lose the space around them and come in
 * NFC; rows with nothing in them are passed over. A line break within a cell is `\n`. Findings:
 * `text/not-nfc`, `text/legacy-encoding`, `text/unreadable-characters`, `text/broken-quotes`,
 * `text/wrong-cell-count`, `text/duplicate-column`; their path is the file, the row number as in
 * the sheet, and the column.
 *
 * @param text - The whole text of the file.
 * @param options - What findings call the file.
 * @returns The table; rows with an error are in `rejected`.
 *
 * @example
 * ```ts
 * import { parseCsv } from 'danvan/text';
 *
 * const { rows, findings } = parseCsv('code;name\n01;Hà Nội\n04', { file: 'units.csv' });
 * rows[0]; //=> { row: 2, cells: { code: '01', name: 'Hà Nội' } }
 * findings.map(({ code, path }) => [code, ...path]); //=> [['text/wrong-cell-count', 'units.csv', 3]]
 * ```
 *
 * @category Text
 */
export function parseCsv(text: string, options: CsvOptions = {}): TextTable {
  requireText(text, 'text');
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  return tableOfLines(splitCsv(plain, delimiterOf(plain)), options.file ?? 'csv');
}
