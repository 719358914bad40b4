import type { Finding } from '#room/findings';
import type { Line, Sheet } from './check-line.js';
import { toNfc } from '../letters/to-nfc.js';
import { textFinding } from '../findings.js';

/** One note for all the cells of a sheet that were not in NFC; it stands at the first of them. */
export function noteDecomposed(
  lines: readonly Line[],
  { file, columns }: Sheet,
): readonly Finding[] {
  const cells = lines.flatMap(({ row, cells: texts }) =>
    texts.flatMap((text, at) => (text === toNfc(text) ? [] : [{ row, text, at }])),
  );
  const [first] = cells;
  if (first === undefined) return [];
  const path = [file, first.row, columns[first.at] ?? first.at];
  const facts = { text: toNfc(first.text).trim(), cells: cells.length };
  return [textFinding('text/not-nfc', facts, { path, row: first.row })];
}
