import { addExactly, openSidesOf, wordOfSides } from '#room/text';
import type { CarriedSums, TableBlock, TableRow } from './table-block.js';
import type { NumberCell, TableCell } from './table-cell.js';
import { textCell } from './text-cell.js';

const isNumber = (cell: TableCell | undefined): cell is NumberCell => cell?.kind === 'number';

/** What the rows so far add up to; undefined where none of them has a number. */
function sumOf(cells: readonly (TableCell | undefined)[]): NumberCell | undefined {
  const numbers = cells.filter(isNumber);
  const [first] = numbers;
  if (first === undefined) return undefined;
  const { formula: _, qualifier: __, bold: ___, ...format } = first;
  const sides = numbers.map(({ qualifier }) => openSidesOf(qualifier));
  const qualifier = wordOfSides({
    openBelow: sides.some(({ openBelow }) => openBelow),
    openAbove: sides.some(({ openAbove }) => openAbove),
  });
  return {
    ...format,
    amount: addExactly(numbers.map(({ amount }) => amount)),
    decimals: Math.max(...numbers.map(({ decimals }) => decimals)),
    ...(qualifier !== undefined && { qualifier }),
  };
}

/**
 * The row that carries the sums of a table over the foot of a page: what all rows of data before
 * `upTo` add up to, exactly.
 *
 * @param label - Its words: those of the foot, or those of the head of the next page.
 */
export function carriedRow(
  { rows, labels }: Pick<TableBlock, 'rows' | 'labels'>,
  { carried, upTo }: { readonly carried: CarriedSums; readonly upTo: number },
  label: keyof Pick<CarriedSums, 'forward' | 'brought'>,
): TableRow {
  const before = rows.slice(0, upTo).filter(({ role }) => role === 'data');
  const sums = carried.columns.flatMap((column) => {
    const sum = sumOf(before.map(({ cells }) => cells[column]));
    return sum === undefined ? [] : [[column, sum] as const];
  });
  const named = labels.at(-1);
  return {
    role: 'total',
    cells: {
      ...(named !== undefined && { [named]: textCell(carried[label]) }),
      ...Object.fromEntries(sums),
    },
  };
}
