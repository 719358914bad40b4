import { createFinding } from '../../src/findings/index.js';
import {
  printCell,
  type NumberCell,
  type TableCell,
  type TableColumn,
  type TableRow,
} from '../../src/report/index.js';
import type { BodyStyles } from './body-styles.js';
import { cellFormula, type Locate } from './cell-formula.js';
import type { CellValue } from './exceljs-border.js';
import { isFormattable, numberFormat, storedAmount } from './number-format.js';
import type { Content, SheetWriter } from './sheet-writer.js';

/** Excel keeps fifteen digits of a number. */
const isExact = (amount: number): boolean =>
  (Number.isInteger(amount) && Math.abs(amount) <= 999_999_999_999_999) ||
  (Math.abs(amount) <= 999_999_999_999_999 && Number(amount.toPrecision(15)) === amount);

function numberValue(cell: NumberCell, locate: Locate): CellValue {
  const result = storedAmount(cell);
  const formula = cell.formula && cellFormula(cell.formula, locate);
  return formula === undefined ? result : { formula, result };
}

/** Where a cell stands, and where the cells stand that its formula leans on. */
export interface CellPlace {
  readonly column: TableColumn;
  readonly role: TableRow['role'];
  readonly locate: Locate;
  readonly styles: BodyStyles;
}

/** What a cell of a table holds and looks like in the sheet. */
export function cellContent(
  cell: TableCell | undefined,
  { column, role, locate, styles }: CellPlace,
  writer: SheetWriter,
): Content {
  const isBold = role !== 'data' || (cell?.kind !== 'mark' && cell?.bold === true);
  if (cell?.kind !== 'number') {
    return { value: printCell(cell, writer.language), style: styles(column.align, isBold) };
  }
  if (isFormattable(cell.scale) && (cell.formula !== undefined || isExact(cell.amount))) {
    const style = styles(column.align, isBold, numberFormat(cell, writer.language));
    return { value: numberValue(cell, locate), style };
  }
  writer.report(createFinding('export/number-as-text', { number: String(cell.amount) }));
  return { value: printCell(cell, writer.language), style: styles(column.align, isBold) };
}
