import type { CellData } from '#room/export';
import type { Indicator, ObservationInput } from '#room/indicators';
import type { CellTrouble } from '../../facts.js';
import { formFinding } from '../../findings.js';
import { cellAddress } from '../cells/cell-address.js';
import { cellText } from '../cells/cell-text.js';
import type { Ledger } from '../cells/ledger.js';
import { mergedFigure } from '../cells/merged-figure.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import { idOn } from './choose-layout.js';
import { columnsBeside } from './columns-beside.js';
import { readFigure } from './read-figure.js';
import { rowMeasures } from './row-measures.js';
import { nameCell } from './name-cell.js';
import type { TableAxis } from './table-axis.js';
import { noFigures, type TableLayout } from './table-layout.js';
import { tellNames } from './tell-names.js';
import { tellOtherUnits } from './tell-other-units.js';
import { measureFactor, measureOfHeading } from './table-measure.js';
import { dimensions } from './table-names.js';
import type { TableOptions } from './table-options.js';
import type { TablePlaces } from './table-places.js';

/** What the figures of a table are read with. */
export interface TableReading {
  readonly ledger: Ledger;
  readonly places: TablePlaces;
  readonly options: TableOptions;
}

const longest = 100;

function useAxis(
  axis: TableAxis,
  layout: TableLayout,
  { grid, ledger }: { grid: SheetGrid; ledger: Ledger },
) {
  if (axis.kind === 'all') axis.cells.forEach(ledger.use);
  else for (const figure of layout.figures) ledger.use(nameCell(grid, axis, figure));
}

/** What a figure is counted in: its row says it, then its heading, then the line over the table. */
function measureOf(cell: CellData, heading: CellData | undefined, observing: ObservingOne) {
  const own = heading && measureOfHeading(cellText(heading), observing.indicator);
  return observing.measures.get(cell.row) ?? own ?? observing.reading.places.measure;
}

/** One figure as an observation; what keeps it from being one is told. */
function observed(grid: SheetGrid, cell: CellData, { layout, ...observing }: Observing) {
  const { ledger, options } = observing.reading;
  const [unit = '', code = '', period = ''] = dimensions.map((each) =>
    idOn(layout.axes[each], cell),
  );
  const indicator = options.indicators.find((each) => each.code === code);
  if (indicator === undefined) return [];
  const heading = nameCell(grid, layout.axes.indicator, cell);
  const measure = measureOf(cell, heading, { ...observing, indicator });
  const factor = measureFactor(measure, indicator);
  const whose = { unit, period, indicator: code };
  if (factor === undefined) {
    const unlike = { measure: measure ?? '', expected: indicator.unit.vi, indicator: code };
    ledger.tell(cell, (at) => formFinding('forms/measure-unlike', unlike, { ...at, ...whose }));
    return [];
  }
  const trouble = mergedFigure(grid, cell, columnsBeside(layout, cell));
  const read = trouble === undefined ? readFigure(cell, { indicator, factor }) : { trouble };
  if ('trouble' in read) {
    tellFigure(cell, { ...whose, trouble: read.trouble }, ledger);
    return [];
  }
  ledger.use(cell);
  return [observationOf(read.value, { unit, indicator, period }, { sheet: grid.sheet.name, cell })];
}

interface Untold {
  readonly unit: string;
  readonly period: string;
  readonly indicator: string;
  readonly trouble: CellTrouble;
}

function tellFigure(cell: CellData, { trouble, ...whose }: Untold, ledger: Ledger): void {
  const text = cellText(cell).slice(0, longest);
  const facts = { text, indicator: whose.indicator, trouble };
  ledger.tell(cell, (at) =>
    formFinding('forms/table-figure-unreadable', facts, { ...at, ...whose }),
  );
}

const observationOf = (
  value: ObservationInput['value'],
  { unit, indicator, period }: { unit: string; indicator: Indicator; period: string },
  { sheet, cell }: { sheet: string; cell: CellData },
): ObservationInput => ({
  unit,
  indicator: indicator.code,
  period,
  value,
  source: { document: sheet, locator: cellAddress(cell) },
});

interface ObservingOne extends Omit<Observing, 'layout'> {
  readonly indicator: Indicator;
}

interface Observing {
  readonly layout: TableLayout;
  readonly reading: TableReading;
  /** What each row says that it is counted in. */
  readonly measures: ReadonlyMap<number, string>;
}

const byPlace = (one: CellData, other: CellData): number =>
  one.row - other.row || one.column - other.column;

/** Reads the figures of a table whose layout is known. */
export function readObservations(
  grid: SheetGrid,
  layout: TableLayout,
  reading: TableReading,
): readonly ObservationInput[] {
  const { ledger, places } = reading;
  places.lines.forEach(ledger.use);
  dimensions.forEach((each) => useAxis(layout.axes[each], layout, { grid, ledger }));
  const measures = rowMeasures(grid, layout, ledger);
  tellNames(grid, layout, reading);
  tellOtherUnits(grid, layout, reading);
  const observing = { layout, reading, measures };
  const cells = [...layout.figures, ...noFigures(grid, layout)];
  return cells.toSorted(byPlace).flatMap((cell) => observed(grid, cell, observing));
}
