import { findCell, type Cell } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import { nameIn } from '#room/organization';
import {
  type TableBlock,
  type NoteBlock,
  type TableRow,
  evenDecimals,
  hasRoundedSums,
  leafColumns,
  pickCells,
  type FigureGroup,
  type TableCell,
  textCell,
} from '#room/report';
import { withAreaRows } from './area-rows.js';
import { cellNotes } from './cell-notes.js';
import { baseCells, isRate, noFigure, planCells } from './compared-cells.js';
import { figureCell, measureOf } from './figure-cell.js';
import { withFormulas } from './live-formulas.js';
import type { ReviewContext } from '../review/review-context.js';
import { sharedNotes } from './shared-notes.js';
import { statisticsColumns, type StatisticsParts } from './statistics-columns.js';

function cumulativeCell(indicator: Indicator, { options, style }: ReviewContext): TableCell {
  const { cumulative } = options.figureAnnexes ?? {};
  return cumulative === undefined
    ? noFigure
    : figureCell(findCell(cumulative, indicator.code), indicator, style);
}

function notes(cell: Cell, indicator: Indicator, { table, locale }: ReviewContext): string {
  const hasPoints = isRate(indicator) && (cell.base?.difference ?? null) !== null;
  const points = hasPoints ? [locale.labels.points] : [];
  return [...cellNotes(cell, table, locale), ...points].join('; ');
}

/** The cells of the columns that not every statistics annex has. */
const furtherCells = (
  cell: Cell,
  indicator: Indicator,
  context: ReviewContext,
): TableRow['cells'] => ({
  cumulative: cumulativeCell(indicator, context),
  ...(cell.base && baseCells(cell.base, indicator, context)),
  ...planCells(cell, indicator, context),
  note: textCell(notes(cell, indicator, context)),
});

function rowOf(index: number, context: ReviewContext): readonly TableRow[] {
  const { table, style } = context;
  const indicator = table.indicators[index];
  const cell = table.total[index];
  if (indicator === undefined || cell === undefined) return [];
  const cells = {
    number: textCell(String(index + 1)),
    indicator: textCell(nameIn(indicator.name, style.language)),
    measure: textCell(measureOf(indicator, style)),
    current: figureCell(cell, indicator, style),
    ...furtherCells(cell, indicator, context),
  };
  return [{ role: 'data', cells }];
}

function partsOf({ table, options }: ReviewContext, note: boolean): StatisticsParts {
  const { cumulative, plan } = options.figureAnnexes ?? {};
  return {
    base: table.total.some(({ base }) => (base?.amount ?? null) !== null),
    cumulative: cumulative !== undefined,
    plan: plan ?? table.total.some((cell) => (cell.plan?.amount ?? null) !== null),
    note,
  };
}

/** Columns of percent, whatever the row counts. */
const percents: ReadonlySet<string> = new Set(['change', 'plan-percent']);

/** Figures of the same measure are read beside each other, in whatever row and column. */
const groupOf =
  ({ table, style }: ReviewContext): FigureGroup =>
  ({ column, row }) => {
    const indicator = table.indicators[row];
    return percents.has(column) || indicator === undefined ? column : measureOf(indicator, style);
  };

/**
 * The statistics of a report, one row for each indicator, and what is said of several rows.
 *
 * Columns of which nothing is known are left out; a note that several rows share stands once, below.
 */
export function statisticsTable(context: ReviewContext): readonly [TableBlock, ...NoteBlock[]] {
  const { table, locale } = context;
  const all = table.indicators.flatMap((_, index) => rowOf(index, context));
  const { rows, note } = sharedNotes(all, locale);
  const hasNotes = rows.some(({ cells }) => cells['note']?.kind === 'text' && cells['note'].text);
  const columns = statisticsColumns(context, partsOf(context, Boolean(hasNotes)));
  const keys = new Set(leafColumns(columns).map(({ key }) => key));
  const shown = evenDecimals(
    rows.map((row) => pickCells(row, keys)),
    groupOf(context),
  );
  const block: TableBlock = {
    kind: 'table',
    labels: ['number', 'indicator', 'measure'],
    columns,
    rows: withAreaRows(withFormulas(shown, table.indicators), context),
  };
  const lines = [
    ...(note?.lines ?? []),
    ...(hasRoundedSums(block) ? [locale.labels.roundedTotal] : []),
  ];
  return lines.length === 0 ? [block] : [block, { kind: 'note', label: locale.labels.note, lines }];
}
