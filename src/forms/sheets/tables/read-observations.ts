import type { CellData } from '#room/export';
import type { Indicator, ObservationInput } from '#room/indicators';
import { formFinding } from '../../findings.js';
import { cellAddress } from '../cells/cell-address.js';
import { cellText } from '../cells/cell-text.js';
import type { Ledger } from '../cells/ledger.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import { idOn } from './choose-layout.js';
import { readFigure } from './read-figure.js';
import { rowMeasures } from './row-measures.js';
import { headingAbove, type TableAxis } from './table-axis.js';
import type { TableLayout } from './table-layout.js';
import { tellNames } from './tell-names.js';
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

/** The cell of an axis that names a figure. */
function nameCell(
  grid: SheetGrid,
  axis: TableAxis,
  { row, column }: CellData,
): CellData | undefined {
  if (axis.kind === 'down') return grid.at(row, axis.column);
  if (axis.kind === 'all') return axis.cells[0];
  return (
    headingAbove(grid, axis.row, column) ??
    grid.cellsOf(axis.row).findLast((cell) => cell.column <= column)
  );
}

function useAxis(
  axis: TableAxis,
  layout: TableLayout,
  { grid, ledger }: { grid: SheetGrid; ledger: Ledger },
) {
  if (axis.kind === 'all') axis.cells.forEach(ledger.use);
  else for (const figure of layout.figures) ledger.use(nameCell(grid, axis, figure));
}

/** One figure as an observation; what keeps it from being one is told. */
function observed(grid: SheetGrid, cell: CellData, { layout, reading, measures }: Observing) {
  const { ledger, places } = reading;
  const [unit = '', code = '', period = ''] = dimensions.map((each) =>
    idOn(layout.axes[each], cell),
  );
  const indicator = reading.options.indicators.find((each) => each.code === code);
  if (indicator === undefined) return [];
  const heading = nameCell(grid, layout.axes.indicator, cell);
  const own = heading && measureOfHeading(cellText(heading), indicator);
  const measure = measures.get(cell.row) ?? own ?? places.measure;
  const factor = measureFactor(measure, indicator);
  const facts = { text: cellText(cell).slice(0, longest), indicator: code };
  const whose = { unit, period, indicator: code };
  if (factor === undefined) {
    const unlike = { measure: measure ?? '', expected: indicator.unit.vi, indicator: code };
    ledger.tell(cell, (at) => formFinding('forms/measure-unlike', unlike, { ...at, ...whose }));
    return [];
  }
  const read = readFigure(cell, { indicator, factor });
  if ('trouble' in read) {
    const all = { ...facts, trouble: read.trouble };
    ledger.tell(cell, (at) =>
      formFinding('forms/table-figure-unreadable', all, { ...at, ...whose }),
    );
    return [];
  }
  ledger.use(cell);
  return [observationOf(read.value, { unit, indicator, period }, { sheet: grid.sheet.name, cell })];
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

interface Observing {
  readonly layout: TableLayout;
  readonly reading: TableReading;
  /** What each row says that it is counted in. */
  readonly measures: ReadonlyMap<number, string>;
}

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
  return layout.figures.flatMap((cell) => observed(grid, cell, { layout, reading, measures }));
}
