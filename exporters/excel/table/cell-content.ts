import {
  cellAlign,
  isBoldCell,
  printCell,
  type NumberCell,
  type TableCell,
  type TableColumn,
  type TableRow,
} from '#room/report';
import { exportFinding } from '#room/export';
import type { BodyStyles } from './body-styles.js';
import { cellFormula, type FormulaPlace } from './cell-formula.js';
import type { CellValue } from '../border/excel-sheet.js';
import { numberFormat } from '../border/number-format.js';
import type { Content, SheetWriter } from '../sheet/sheet-writer.js';
import { isStorable, storedAmount } from '../border/stored-number.js';

/** Where a cell of a table stands. */
export interface CellPlace {
  readonly column: TableColumn;
  readonly row: number;
  readonly role: TableRow['role'];
}

/** What the cells of one table share. */
export interface TableWriting extends FormulaPlace {
  readonly styles: BodyStyles;
  readonly writer: SheetWriter;
  /** The formula of a figure that adds up what was written above it, where it does. */
  readonly sumAbove?: (column: string, amount: number) => string | undefined;
}

function numberValue(cell: NumberCell, column: string, writing: TableWriting): CellValue {
  const result = storedAmount(cell);
  const own = cell.formula && cellFormula(cell, writing);
  const formula = own ?? writing.sumAbove?.(column, result);
  return formula === undefined ? result : { formula, result };
}

/** What a cell of a table holds and looks like in the sheet. */
export function cellContent(
  cell: TableCell | undefined,
  { column, row, role }: CellPlace,
  writing: TableWriting,
): Content {
  const { styles, writer } = writing;
  const isBold = isBoldCell(cell, role);
  const align = cellAlign(cell, column);
  if (cell?.kind === 'number' && isStorable(cell)) {
    const style = styles(align, isBold, numberFormat(cell, writer.language));
    return { value: numberValue(cell, column.key, writing), style };
  }
  if (cell?.kind === 'number') {
    const path = [...writer.path, 'rows', row, 'cells', column.key];
    writer.report(
      exportFinding('export/number-as-text', { number: String(cell.amount) }, { path }),
    );
  }
  return { value: printCell(cell, writer.language), style: styles(align, isBold) };
}
