import { formFinding } from '../../findings.js';
import type { Ledger } from '../cells/ledger.js';
import { isUnitWithin } from '../rows/is-unit-within.js';
import { idOn } from './choose-layout.js';
import { nameCell } from './name-cell.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import type { TableLayout } from './table-layout.js';
import type { TableOptions } from './table-options.js';
import type { TablePlaces } from './table-places.js';

/** What units are told with. */
interface Told {
  readonly ledger: Ledger;
  readonly places: TablePlaces;
  readonly options: TableOptions;
}

/** Tells of units of a table that do not belong to the one that a line over it names, each once. */
export function tellOtherUnits(
  grid: SheetGrid,
  layout: TableLayout,
  { ledger, places: { unitLine }, options: { units } }: Told,
): void {
  const axis = layout.axes.unit;
  if (unitLine === undefined || units === undefined || axis.kind === 'all') return;
  unitLine.cells.forEach(ledger.use);
  const seen = new Set<string>();
  for (const figure of layout.figures) {
    const found = idOn(axis, figure);
    const cell = nameCell(grid, axis, figure);
    if (found === undefined || cell === undefined || seen.has(found)) continue;
    seen.add(found);
    if (isUnitWithin(found, unitLine.id, units)) continue;
    const facts = { found, sender: unitLine.id };
    ledger.tell(cell, (at) => formFinding('forms/row-of-other-unit', facts, at));
  }
}
