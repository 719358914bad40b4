import { headingKeys, isMeasureHeading } from '#room/text';
import { cellText } from '../cells/cell-text.js';
import type { Ledger } from '../cells/ledger.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import type { TableLayout } from './table-layout.js';

/** What each row says that it is counted in, where a column “Đơn vị tính” does. */
export function rowMeasures(
  grid: SheetGrid,
  { figures }: TableLayout,
  ledger: Ledger,
): ReadonlyMap<number, string> {
  const first = Math.min(...figures.map(({ row }) => row));
  const heading = grid.rows
    .filter(({ row }) => row < first)
    .flatMap(({ cells }) => cells)
    .find((cell) => isMeasureHeading(headingKeys(cellText(cell))));
  if (heading === undefined) return new Map();
  ledger.use(heading);
  const rows = [...new Set(figures.map(({ row }) => row))];
  return new Map(
    rows.flatMap((row) => {
      const cell = grid.at(row, heading.column);
      ledger.use(cell);
      return cell === undefined ? [] : [[row, cellText(cell)] as const];
    }),
  );
}
