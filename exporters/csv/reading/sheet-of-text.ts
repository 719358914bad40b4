import type { CellData, SheetData } from '#room/export';
import type { Finding } from '#room/findings';
import { splitCsv, textFinding } from '#room/text';
import { givenText } from '../writing/csv-cell.js';
import { delimiterOf } from './delimiter-of.js';

/** A sheet that was read, and what was wrong in it. */
export interface ReadSheet {
  readonly sheet: SheetData;
  readonly findings: readonly Finding[];
}

type Lines = ReturnType<typeof splitCsv>;

const cellsOf = (lines: Lines): readonly CellData[] =>
  lines.flatMap(({ row, cells }) =>
    cells.flatMap((given, at) => {
      const value = givenText(given).normalize('NFC').trim();
      return value === '' ? [] : [{ row, column: at + 1, value }];
    }),
  );

function findingsOf(lines: Lines, name: string): readonly Finding[] {
  return lines
    .filter(({ isBroken }) => isBroken)
    .map(({ row, cells }) => {
      const text = cells.join(' ').slice(0, 200);
      return textFinding('text/broken-quotes', { text }, { path: [name, row], row });
    });
}

/** Reads the text of a CSV file as a sheet; every cell that holds something stays a text in its place. */
export function sheetOfText(given: string, name: string): ReadSheet {
  const text = given.replaceAll(/\r\n?/g, '\n');
  const lines = splitCsv(text, delimiterOf(text));
  return { sheet: { name, cells: cellsOf(lines) }, findings: findingsOf(lines, name) };
}
