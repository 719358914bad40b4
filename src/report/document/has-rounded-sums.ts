import { addExactly, divideExactly, roundHalfUp } from '#room/text';
import type { TableBlock, TableRow } from './table-block.js';
import type { CellFormula, CellReference, NumberCell, TableCell } from './table-cell.js';

/** A figure as a reader sees it: scaled and rounded. */
const seen = ({ amount, scale = 1, decimals }: NumberCell): number =>
  roundHalfUp(scale === 1 ? amount : divideExactly(amount, scale), decimals);

/** The cells that a formula adds up. */
function addedBy(formula: CellFormula | undefined): readonly CellReference[] {
  if (formula?.op === 'add') return formula.minus === undefined ? formula.plus : [];
  if (formula?.op !== 'sum') return [];
  const { from, to } = formula;
  return Array.from({ length: to.row - from.row + 1 }, (_, at) => ({
    row: from.row + at,
    column: from.column,
  }));
}

function isRounded(cell: TableCell, rows: readonly TableRow[]): boolean {
  if (cell.kind !== 'number') return false;
  const parts = addedBy(cell.formula).flatMap(({ row, column }) => {
    const part = rows[row]?.cells[column];
    return part?.kind === 'number' ? [seen(part)] : [];
  });
  return parts.length > 0 && addExactly(parts) !== seen(cell);
}

/** Whether a total is not the sum of its parts as they are printed, though it is the sum of what they are. */
export const hasRoundedSums = ({ rows }: Pick<TableBlock, 'rows'>): boolean =>
  rows.some(({ cells }) => Object.values(cells).some((cell) => isRounded(cell, rows)));
