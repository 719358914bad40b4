import { createFinding, type Finding } from '../findings/index.js';
import { cleanCell } from './clean-cell.js';
import { detectLegacyEncoding } from './detect-legacy-encoding.js';

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

function legacyCells({ row, cells }: Line, { file, columns }: Sheet): readonly Finding[] {
  return cells.flatMap((cell, at) => {
    const encoding = beyondAscii.test(cell) ? detectLegacyEncoding(cell) : null;
    if (encoding === null) return [];
    const path = [file, row, columns[at] ?? at];
    return [createFinding('text/legacy-encoding', { text: cleanCell(cell), encoding }, { path })];
  });
}

const isShort = (cells: readonly string[], expected: number): boolean =>
  cells.length < expected || cells.slice(expected).some((cell) => cell.trim() !== '');

/** What makes a line unreadable; empty cells after the last column do no harm. */
export function checkLine(line: Line, sheet: Sheet): readonly Finding[] {
  const { row, cells, isBroken } = line;
  const path = [sheet.file, row];
  const expected = sheet.columns.length;
  if (isBroken) {
    const text = cells.at(-1) ?? '';
    return [createFinding('text/broken-quotes', { text }, { path })];
  }
  if (isShort(cells, expected)) {
    return [createFinding('text/wrong-cell-count', { expected, received: cells.length }, { path })];
  }
  return legacyCells(line, sheet);
}
