import { daysInLine, parsePeriod } from '#room/time';
import { readNamedLine, type LineKind } from '#room/text';
import type { CellData } from '#room/export';
import { cellText } from '../cells/cell-text.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import { periodInText, periodOfDays } from '../lines/period-text.js';
import { unitFinder } from '../rows/unit-finder.js';
import { tableAxes, type TableAxis } from './table-axis.js';
import type { Dimension, TableNames } from './table-names.js';
import type { TableOptions } from './table-options.js';

/** What a table says, by its lines and once for all. */
export interface TablePlaces {
  readonly names: TableNames;
  readonly axes: { readonly [Each in Dimension]: readonly TableAxis[] };
  /** What it is counted in, as the line over it says. */
  readonly measure?: string | undefined;
  /** The unit that a line over it names. */
  readonly unitLine?: { readonly id: string; readonly cells: readonly CellData[] } | undefined;
  /** The cells of the lines that say something of the whole table. */
  readonly lines: readonly CellData[];
}

type Said = { readonly kind: LineKind; readonly what: string; readonly cells: readonly CellData[] };

/** Lines over a table stand in its first rows. */
const highest = 30;

function saidIn(grid: SheetGrid): readonly Said[] {
  const cells = grid.rows.slice(0, highest).flatMap((row) => row.cells);
  return cells.flatMap((cell): readonly Said[] => {
    const line = typeof cell.value === 'string' ? readNamedLine(cellText(cell)) : undefined;
    if (line === undefined) return [];
    if (line.says !== '') return [{ kind: line.kind, what: line.says, cells: [cell] }];
    const next = grid.cellsOf(cell.row).find(({ column }) => column > cell.column);
    return next === undefined
      ? []
      : [{ kind: line.kind, what: cellText(next), cells: [cell, next] }];
  });
}

const plainForm = { calendar: undefined };

/** The period that some line over the table names, in words or by its days. */
function periodSaid(
  grid: SheetGrid,
  said: readonly Said[],
  { periods = {} }: TableOptions,
): readonly TableAxis[] {
  const named = said.filter(({ kind }) => kind === 'period');
  const texts = grid.rows.slice(0, highest).flatMap((row) => row.cells);
  const lines = [...named, ...texts.map((cell) => ({ what: cellText(cell), cells: [cell] }))];
  for (const { what, cells } of lines) {
    const days = daysInLine(what);
    const period = days
      ? periodOfDays(days, plainForm, periods)
      : periodInText(what, plainForm, periods);
    if (period !== undefined) return [{ kind: 'all', id: period.id, cells }];
  }
  return [];
}

type OnceForAll = Extract<TableAxis, { readonly kind: 'all' }>;

function unitSaid(said: readonly Said[], options: TableOptions): readonly OnceForAll[] {
  const line = said.find(({ kind }) => kind === 'unit');
  const id = line === undefined ? undefined : unitFinder(options)(line.what).id;
  return line === undefined || id === undefined ? [] : [{ kind: 'all', id, cells: line.cells }];
}

const expectedAxis = (id: string | undefined): readonly TableAxis[] =>
  id === undefined ? [] : [{ kind: 'all', id, cells: [] }];

function expectedPeriod({ expected, periods = {} }: TableOptions): readonly TableAxis[] {
  const read = parsePeriod(expected?.period ?? '', periods);
  return expectedAxis(read.ok ? read.value.id : undefined);
}

/** The first of what is said once for all; lines win over what was expected. */
const once = (...axes: readonly TableAxis[]): readonly TableAxis[] => axes.slice(0, 1);

/** Finds all that a table says of its figures. */
export function tablePlaces(
  grid: SheetGrid,
  names: TableNames,
  options: TableOptions,
): TablePlaces {
  const { expected, indicators } = options;
  const said = saidIn(grid);
  const axes = tableAxes(grid, names);
  const [unitLine] = unitSaid(said, options);
  const [indicator] = indicators.length === 1 ? indicators : [];
  const measure = said.find(({ kind }) => kind === 'measure');
  return {
    names,
    axes: {
      unit: [
        ...axes.unit,
        ...once(...(unitLine ? [unitLine] : []), ...expectedAxis(expected?.unit)),
      ],
      indicator: [...axes.indicator, ...once(...expectedAxis(indicator?.code))],
      period: [
        ...axes.period,
        ...once(...periodSaid(grid, said, options), ...expectedPeriod(options)),
      ],
    },
    ...(measure !== undefined && { measure: measure.what }),
    unitLine,
    lines: measure?.cells ?? [],
  };
}
