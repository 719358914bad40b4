import { type Period, type PeriodOptions, daysInLine } from '#room/time';
import { readNamedLine, type NamedLine } from '#room/text';
import type { CellData } from '#room/export';
import type { StatisticalForm } from '../../definition/statistical-form.js';
import { cellText } from '../cells/cell-text.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import { periodInText, periodOfDays } from './period-text.js';

/** Something that a line over a table says, and the cells that say it. */
export interface Said<What> {
  readonly what: What;
  /** The cell that a finding speaks of. */
  readonly cell: CellData;
  readonly cells: readonly CellData[];
}

/** What the lines over a table say. */
export interface SheetLines {
  /** As written. */
  readonly unit?: Said<string>;
  readonly period?: Said<Period>;
  /** The period by the first and the last day of the figures. */
  readonly days?: Said<Period>;
  /** What is counted: “triệu đồng”. */
  readonly measure?: Said<string>;
}

/** What a named line says: in its own cell, or in the next one of its row. */
function saidBy(grid: SheetGrid, cell: CellData, { says }: NamedLine): Said<string> | undefined {
  if (says !== '') return { what: says, cell, cells: [cell] };
  const next = grid.cellsOf(cell.row).find(({ column }) => column > cell.column);
  const text = next === undefined ? '' : cellText(next);
  if (next === undefined || readNamedLine(text) !== undefined || /^[.…_\s]*$/u.test(text)) {
    return undefined;
  }
  return { what: text, cell: next, cells: [cell, next] };
}

interface LinesContext {
  readonly form: StatisticalForm;
  readonly periods: PeriodOptions;
}

function periodSaid(said: Said<string>, { form, periods }: LinesContext): SheetLines {
  const period = periodInText(said.what, form, periods);
  return period === undefined ? {} : { period: { ...said, what: period } };
}

function lineOf(grid: SheetGrid, cell: CellData, context: LinesContext): SheetLines {
  const text = cellText(cell);
  const line = readNamedLine(text);
  const said = line && saidBy(grid, cell, line);
  if (line?.kind === 'period') return said === undefined ? {} : periodSaid(said, context);
  if (line !== undefined) return said === undefined ? {} : { [line.kind]: said };
  const days = daysInLine(text);
  const own = { what: text, cell, cells: [cell] };
  if (days === undefined) return periodSaid(own, context);
  const period = periodOfDays(days, context.form, context.periods);
  return period === undefined ? {} : { days: { ...own, what: period } };
}

/** Reads the lines of some rows; of two that say the same thing the first counts. */
export function sheetLines(
  grid: SheetGrid,
  { above, below }: { readonly above: number; readonly below: number },
  context: LinesContext,
): SheetLines {
  const rows = grid.rows.filter(({ row }) => above < row && row < below);
  const texts = rows.flatMap(({ cells }) => cells.filter(({ value }) => typeof value === 'string'));
  return texts.reduceRight<SheetLines>(
    (lines, cell) => ({ ...lines, ...lineOf(grid, cell, context) }),
    {},
  );
}
