import type { Indicator } from '../indicators/indicator.js';
import type { TableRow } from './block.js';
import type { CellFormula, CellReference, NumberCell, TableCell } from './table-cell.js';

const isNumber = (cell: TableCell | undefined): cell is NumberCell => cell?.kind === 'number';

const at = (rows: readonly TableRow[], { row, column }: CellReference): TableCell | undefined =>
  rows[row]?.cells[column];

/** The formula, where all cells that it leans on are numbers. */
function usable(rows: readonly TableRow[], formula: CellFormula): boolean {
  switch (formula.op) {
    case 'sum':
      return true;
    case 'difference':
      return isNumber(at(rows, formula.minuend)) && isNumber(at(rows, formula.subtrahend));
    case 'quotient': {
      const denominator = at(rows, formula.denominator);
      return (
        isNumber(at(rows, formula.numerator)) && isNumber(denominator) && denominator.amount !== 0
      );
    }
  }
}

function formulaOf(
  indicators: readonly Indicator[],
  { row, column }: CellReference,
): CellFormula | undefined {
  const rowOf = (code: string | undefined) => indicators.findIndex((other) => other.code === code);
  const ratio = indicators[row]?.ratio;
  const numerator = { row: rowOf(ratio?.numerator), column };
  const denominator = { row: rowOf(ratio?.denominator), column };
  const base = { row, column: 'base' };
  switch (column) {
    case 'current':
    case 'base':
      return ratio?.factor === 100 && numerator.row >= 0 && denominator.row >= 0
        ? { op: 'quotient', numerator, denominator }
        : undefined;
    case 'difference':
      return { op: 'difference', minuend: { row, column: 'current' }, subtrahend: base };
    case 'change':
      return { op: 'quotient', numerator: { row, column: 'difference' }, denominator: base };
    default:
      return undefined;
  }
}

/** Gives the figures of a statistics table the formulas by which they follow from each other. */
export function withFormulas(
  rows: readonly TableRow[],
  indicators: readonly Indicator[],
): readonly TableRow[] {
  return rows.map((row, index) => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([column, cell]): readonly [string, TableCell] => {
        const formula = formulaOf(indicators, { row: index, column });
        return isNumber(cell) && formula && usable(rows, formula)
          ? [column, { ...cell, formula }]
          : [column, cell];
      }),
    ),
  }));
}
