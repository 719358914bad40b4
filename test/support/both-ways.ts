import { furtherCell } from '#inside/aggregation';
import type { Cell, FigureTable } from 'danvan';

/** The cells of a table, and the same cells counted the general way, one by one. */
export function bothWays(table: FigureTable): { readonly quick: Cell[]; readonly general: Cell[] } {
  const rows = [
    { row: null, cells: table.total },
    ...table.rows.filter(({ role }) => role === 'unit').map((row) => ({ row, cells: row.cells })),
  ];
  const asking = table.indicators.flatMap((indicator) =>
    table.periods.map((period) => ({ indicator, period })),
  );
  return {
    quick: rows.flatMap(({ cells }) => cells.map((cell) => ({ ...cell }))),
    general: rows.flatMap(({ row }) =>
      asking.flatMap(
        ({ indicator, period }) => furtherCell(table, indicator, { row, period }) ?? [],
      ),
    ),
  };
}
