import type { CellData } from '#room/export';
import type { CellTrouble } from '../../facts.js';
import type { SheetGrid } from './sheet-grid.js';

/** How a figure was merged. */
export type MergedTrouble = Extract<CellTrouble, 'merged' | 'merged-columns'>;

/**
 * Why nobody can tell whose a figure is: it was merged over several rows, or over several columns of
 * figures. Undefined where it stands in one place, or over columns that hold no figures.
 *
 * @param columns - Those that hold figures.
 */
export function mergedFigure(
  { areaOf }: Pick<SheetGrid, 'areaOf'>,
  { row, column }: CellData,
  columns: readonly number[],
): MergedTrouble | undefined {
  const area = areaOf(row, column);
  if (area === undefined) return undefined;
  if (area.bottom > area.top) return 'merged';
  const isOver = columns.some((at) => at !== column && area.left <= at && at <= area.right);
  return isOver ? 'merged-columns' : undefined;
}
