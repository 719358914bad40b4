import { addExactly } from '#room/text';
import type { NumberCell, TableCell } from './table-cell.js';
import { markCell } from './marks.js';
import type { TableRow } from './table-block.js';

/** A whole number as a cell. */
export const countCell = (amount: number): NumberCell => ({ kind: 'number', amount, decimals: 0 });

/** A number with at most so many digits after the comma; a mark where it is not known. */
export const numberCell = (amount: number | null, decimals = 2): TableCell =>
  amount === null ? markCell('missing') : { kind: 'number', amount, decimals };

/** The sum of a run of cells in a column; undefined where one of them is no plain number. */
function sumOf(cells: readonly (TableCell | undefined)[]): number | undefined {
  const amounts = cells.flatMap((cell) =>
    cell?.kind === 'number' && cell.qualifier === undefined ? [cell.amount] : [],
  );
  return amounts.length === cells.length ? addExactly(amounts) : undefined;
}

/** A total with live sums of a run of rows, in the columns in which it really is their sum. */
export function withSums(
  total: TableRow,
  rows: readonly TableRow[],
  { from, to }: { readonly from: number; readonly to: number },
): TableRow {
  const run = rows.slice(from, to + 1);
  const cells = Object.fromEntries(
    Object.entries(total.cells).map(([column, cell]): readonly [string, TableCell] => {
      const sum = sumOf(run.map((row) => row.cells[column]));
      if (cell.kind !== 'number' || run.length === 0 || sum !== cell.amount) return [column, cell];
      const first = { row: from, column };
      return [column, { ...cell, formula: { op: 'sum', from: first, to: { row: to, column } } }];
    }),
  );
  return { ...total, cells };
}
