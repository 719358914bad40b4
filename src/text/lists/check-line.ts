import type { Finding, FindingPlace } from '#room/findings';
import { cleanCell } from './clean-cell.js';
import { detectLegacyEncoding } from '../letters/detect-legacy-encoding.js';
import { textFinding } from '../findings.js';

/** A row of a sheet as it was parted into cells; broken where its quotation marks are. */
export interface Line {
  readonly row: number;
  readonly cells: readonly string[];
  readonly isBroken: boolean;
}

/** What a line belongs to. */
export interface Sheet {
  readonly file: string;
  readonly columns: readonly string[];
}

const beyondAscii = /[\u0080-\uFFFF]/;

/** What a decoder leaves of bytes that it could not read, or of text in UTF-16. */
const unreadable = /[\uFFFD\0]/;

function cellFindings(cell: string, place: FindingPlace): readonly Finding[] {
  const text = cleanCell(cell);
  if (unreadable.test(cell)) return [textFinding('text/unreadable-characters', { text }, place)];
  const encoding = beyondAscii.test(cell) ? detectLegacyEncoding(cell) : null;
  return encoding === null ? [] : [textFinding('text/legacy-encoding', { text, encoding }, place)];
}

const badCells = ({ row, cells }: Line, { file, columns }: Sheet): readonly Finding[] =>
  cells.flatMap((cell, at) => cellFindings(cell, { path: [file, row, columns[at] ?? at], row }));

const isShort = (cells: readonly string[], expected: number): boolean =>
  cells.length < expected || cells.slice(expected).some((cell) => cell.trim() !== '');

/** What makes a line unreadable; empty cells after the last column do no harm. */
export function checkLine(line: Line, sheet: Sheet): readonly Finding[] {
  const { row, cells, isBroken } = line;
  const place = { path: [sheet.file, row], row };
  const expected = sheet.columns.length;
  if (isBroken) {
    const text = cells.at(-1) ?? '';
    return [textFinding('text/broken-quotes', { text }, place)];
  }
  if (isShort(cells, expected)) {
    return [textFinding('text/wrong-cell-count', { expected, received: cells.length }, place)];
  }
  return badCells(line, sheet);
}
