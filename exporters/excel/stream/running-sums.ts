import type { TableRow } from '#room/report';
import { isStorable, storedAmount } from '../border/stored-number.js';
import { columnLetters } from '../table/cell-address.js';
import { isSame } from '../table/is-same.js';
import type { Placing } from '../table/table-placing.js';

/** Adds up columns while their rows are written. */
export interface RunningSums {
  readonly add: (row: TableRow) => void;
  /** The formula of a sum over the rows of a sheet, where it comes to the amount. */
  readonly formula: (rows: {
    readonly first: number;
    readonly last: number;
  }) => (column: string, amount: number) => string | undefined;
}

/** Sums of the columns of a table, 0 each. */
export function runningSums({ columns, spans }: Placing): RunningSums {
  const sums = new Map(columns.map(({ key }) => [key, { amount: 0 }]));
  const letters = new Map(columns.map(({ key }, at) => [key, columnLetters(spans[at]?.from ?? 1)]));
  return {
    add: ({ cells }) => {
      for (const key in cells) {
        const cell = cells[key];
        if (cell?.kind !== 'number') continue;
        const sum = sums.get(key);
        if (sum !== undefined) sum.amount += isStorable(cell) ? storedAmount(cell) : Number.NaN;
      }
    },
    formula:
      ({ first, last }) =>
      (column, amount) => {
        const letter = letters.get(column);
        if (last < first || !isSame(sums.get(column)?.amount ?? Number.NaN, amount))
          return undefined;
        return `SUM(${letter}${first}:${letter}${last})`;
      },
  };
}
