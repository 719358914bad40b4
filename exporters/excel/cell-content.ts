import { createFinding } from '../../src/findings/index.js';
import {
  printCell,
  type NumberCell,
  type TableCell,
  type TableColumn,
  type TableRow,
} from '../../src/report/index.js';
import { cellFormula, type Locate } from './cell-formula.js';
import type { CellValue } from './exceljs-border.js';
import { isFormattable, numberFormat, storedAmount } from './number-format.js';
import type { Content, SheetWriter } from './sheet-writer.js';

/** Excel keeps fifteen digits of a number. */
const isExact = (amount: number): boolean =>
  Math.abs(amount) <= 999_999_999_999_999 && Number(amount.toPrecision(15)) === amount;

function numberValue(cell: NumberCell, locate: Locate): CellValue {
  const result = storedAmount(cell);
  const formula = cell.formula && cellFormula(cell.formula, locate);
  return formula === undefined ? result : { formula, result };
}

/** What a cell of a table holds and looks like in the sheet. */
export function cellContent(
  cell: TableCell | undefined,
  place: { readonly column: TableColumn; readonly role: TableRow['role']; readonly locate: Locate },
  writer: SheetWriter,
): Content {
  const { tableBody } = writer.layout.annex;
  const isBold = place.role !== 'data' || (cell?.kind !== 'mark' && cell?.bold === true);
  const style = isBold ? { ...tableBody, bold: true } : tableBody;
  const look = { style, align: place.column.align, lines: 'grid', middle: true } as const;
  const text = (): Content => ({
    value: printCell(cell, writer.language),
    style: writer.styles(look),
  });
  if (cell?.kind !== 'number') return text();
  if (isFormattable(cell.scale) && (cell.formula !== undefined || isExact(cell.amount))) {
    const numFmt = numberFormat(cell, writer.language);
    return {
      value: numberValue(cell, place.locate),
      style: writer.styles({ ...look, numFmt }),
    };
  }
  const number = String(cell.amount);
  writer.report(createFinding('export/number-as-text', { number }));
  return text();
}
