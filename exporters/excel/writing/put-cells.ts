import {
  exportFinding,
  hasUnprintable,
  unprintableIn,
  withoutUnprintable,
  type CellData,
} from '#room/export';
import type { Finding } from '#room/findings';
import { fileFinding } from '#room/packages';
import type { CellValue, ExcelSheet } from '../border/excel-sheet.js';
import { safeText } from '../border/safe-text.js';
import type { StyleBook } from '../border/styles.js';
import { cellAddress } from '../table/cell-address.js';
import { roleLook } from './role-look.js';
import { isSafeFormula } from './safe-formula.js';

/** What is needed to write the cells of one sheet. */
export interface CellWriting {
  /** The name of the sheet, for findings. */
  readonly name: string;
  readonly styles: StyleBook;
  readonly report: (finding: Finding) => void;
}

/** A text as a cell can hold it, in NFC; tells what was taken out. */
export function cellText(given: string, cell: CellData, { name, report }: CellWriting): string {
  const text = given.normalize('NFC');
  if (!hasUnprintable(text)) return safeText(text);
  const place = { cell: { sheet: name, address: cellAddress(cell.row, cell.column) } };
  const facts = { characters: unprintableIn(text), text };
  report(exportFinding('export/characters-removed', facts, place));
  return safeText(withoutUnprintable(text));
}

/** The errors that spreadsheets know. */
const errors = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)$/;

function plainValue(cell: CellData, writing: CellWriting): CellValue | undefined {
  const { value, error } = cell;
  if (value === null) return error !== undefined && errors.test(error) ? { error } : undefined;
  return typeof value === 'string' ? cellText(value, cell, writing) : value;
}

function valueOf(cell: CellData, writing: CellWriting): CellValue | undefined {
  const { formula, value } = cell;
  if (formula === undefined) return plainValue(cell, writing);
  if (!isSafeFormula(formula)) {
    const address = cellAddress(cell.row, cell.column);
    const place = { cell: { sheet: writing.name, address } };
    writing.report(fileFinding('files/formula-not-written', { formula }, place));
    return plainValue(cell, writing);
  }
  const result = typeof value === 'string' ? cellText(value, cell, writing) : value;
  return { formula: cellText(formula, cell, writing), result: result ?? undefined };
}

/** Writes what cells hold, and how they look. */
export function putCells(
  sheet: Pick<ExcelSheet, 'getCell'>,
  cells: readonly CellData[],
  writing: CellWriting,
): void {
  for (const data of cells) {
    const cell = sheet.getCell(data.row, data.column);
    cell.value = valueOf(data, writing);
    cell.style = writing.styles(roleLook(data));
  }
}
