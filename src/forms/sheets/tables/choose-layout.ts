import type { CellData } from '#room/export';
import type { SheetGrid } from '../cells/sheet-grid.js';
import type { TableAxis } from './table-axis.js';
import { tableLayout, type TableLayout } from './table-layout.js';
import { dimensions, type Dimension } from './table-names.js';

/** How a table lies; several where they are as good; and what nobody says of its figures. */
export interface ChosenLayout {
  readonly layouts: readonly TableLayout[];
  readonly missing: readonly (Dimension | 'figures')[];
}

type Axes = { readonly [Each in Dimension]: readonly TableAxis[] };

function combined({ unit, indicator, period }: Axes): readonly TableLayout['axes'][] {
  return unit.flatMap((ofUnit) =>
    indicator.flatMap((ofIndicator) =>
      period.map((ofPeriod) => ({ unit: ofUnit, indicator: ofIndicator, period: ofPeriod })),
    ),
  );
}

const lineOf = (axis: TableAxis): string =>
  axis.kind === 'all' ? 'all' : axis.kind === 'down' ? `c${axis.column}` : `r${axis.row}`;

/** No line may name two things, but once for all. */
function isSound(axes: TableLayout['axes']): boolean {
  const lines = dimensions.map((each) => lineOf(axes[each])).filter((line) => line !== 'all');
  return new Set(lines).size === lines.length;
}

/** The id that an axis gives to a cell. */
export const idOn = (axis: TableAxis, { row, column }: CellData): string | undefined =>
  axis.kind === 'all' ? axis.id : axis.ids.get(axis.kind === 'down' ? row : column);

/**
 * The more units, indicators and periods a layout tells apart the better, then the more figures have
 * their place, then the more of it lines say: a title that names the province is no row of its units.
 */
function weight({ axes, figures }: TableLayout): number {
  const told = dimensions.map(
    (each) => new Set(figures.map((cell) => idOn(axes[each], cell))).size,
  );
  const lines = dimensions.filter((each) => axes[each].kind !== 'all').length;
  return told.reduce((sum, count) => sum + count, 0) * 10_000_000 + figures.length * 4 + lines;
}

/** What the figures of a layout are said to be, in one text. */
const saysOf = ({ axes, figures }: TableLayout): string =>
  JSON.stringify(
    figures.map((cell) => [
      cell.row,
      cell.column,
      ...dimensions.map((each) => idOn(axes[each], cell)),
    ]),
  );

/** Finds out which way a table lies: the way in which most of its figures have their place. */
export function chooseLayout(grid: SheetGrid, axes: Axes): ChosenLayout {
  const missing = dimensions.filter((each) => axes[each].length === 0);
  if (missing.length > 0) return { layouts: [], missing };
  const layouts = combined(axes)
    .filter(isSound)
    .flatMap((each) => tableLayout(grid, each) ?? []);
  const most = Math.max(...layouts.map(weight));
  const best = layouts.filter((each) => weight(each) === most);
  const distinct = new Map(best.map((each) => [saysOf(each), each]));
  return { layouts: [...distinct.values()], missing: layouts.length === 0 ? ['figures'] : [] };
}
