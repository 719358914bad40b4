import type { Cell, Comparison } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import { nameIn } from '#room/organization';
import { type TableBlock, type TableRow, markCell, type TableCell, textCell } from '#room/report';
import { cellNotes } from './cell-notes.js';
import { figureCell, measureOf, numberFormat } from './figure-cell.js';
import { withFormulas } from './live-formulas.js';
import type { ReviewContext } from './review-context.js';
import { statisticsColumns } from './statistics-columns.js';

const noBase: TableCell = Object.freeze({ ...markCell('missing'), reason: 'no-base' });

/** Base, difference and change; each says so where there is none. */
function baseCells(
  base: Comparison,
  indicator: Indicator,
  { style }: ReviewContext,
): Readonly<Record<'base' | 'difference' | 'change', TableCell>> {
  const number = (amount: number, signed: boolean): TableCell => ({
    kind: 'number',
    amount,
    ...numberFormat(indicator, style, amount),
    ...(signed && { signed }),
  });
  return {
    base: base.amount === null ? noBase : number(base.amount, false),
    difference: base.difference === null ? noBase : number(base.difference, true),
    change:
      base.percentChange === null
        ? noBase
        : { kind: 'number', amount: base.percentChange, decimals: 1, suffix: '%', signed: true },
  };
}

function notes(cell: Cell, indicator: Indicator, { table, locale }: ReviewContext): string {
  const hasPoints = indicator.kind === 'ratio' && (cell.base?.difference ?? null) !== null;
  const points = hasPoints ? [locale.labels.points] : [];
  return [...cellNotes(cell, table, locale), ...points].join('; ');
}

function rowOf(index: number, context: ReviewContext, withBase: boolean): readonly TableRow[] {
  const { table, style } = context;
  const indicator = table.indicators[index];
  const cell = table.total[index];
  if (indicator === undefined || cell === undefined) return [];
  const cells = {
    number: textCell(String(index + 1)),
    indicator: textCell(nameIn(indicator.name, style.language)),
    measure: textCell(measureOf(indicator, style)),
    current: figureCell(cell, indicator, style),
    ...(withBase && cell.base && baseCells(cell.base, indicator, context)),
    note: textCell(notes(cell, indicator, context)),
  };
  return [{ role: 'data', cells }];
}

/**
 * The statistics of a report: one row for each indicator.
 *
 * Columns of the base and the comparison are left out where no figure has a base.
 */
export function statisticsTable(context: ReviewContext): TableBlock {
  const { table } = context;
  const withBase = table.total.some(({ base }) => (base?.amount ?? null) !== null);
  const rows = table.indicators.flatMap((_, index) => rowOf(index, context, withBase));
  return {
    kind: 'table',
    labels: ['number', 'indicator', 'measure'],
    columns: statisticsColumns(context, withBase),
    rows: withFormulas(rows, table.indicators),
  };
}
