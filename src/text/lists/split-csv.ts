import Papa from 'papaparse';
import type { Line } from './check-line.js';

/**
 * Parts a CSV text into lines and cells; every cell stays text.
 *
 * @param text - Without a byte order mark, its lines ended by line feeds.
 * @param delimiter - What parts cells.
 */
export function splitCsv(text: string, delimiter: string): readonly Line[] {
  const { data, errors } = Papa.parse<readonly string[]>(text, { delimiter, newline: '\n' });
  const broken = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? (row ?? []) : [])));
  return data.map((cells, at) => ({ row: at + 1, cells, isBroken: broken.has(at) }));
}
