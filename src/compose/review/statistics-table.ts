import { findCell, type Cell, type Comparison } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import { nameIn } from '#room/organization';
import {
  type TableBlock,
  type NoteBlock,
  type TableRow,
  leafColumns,
  markCell,
  type TableCell,
  textCell,
} from '#room/report';
import { cellNotes } from './cell-notes.js';
import { figureCell, measureOf, numberFormat } from './figure-cell.js';
import { withFormulas } from './live-formulas.js';
import type { ReviewContext } from './review-context.js';
import { sharedNotes } from './shared-notes.js';
import { statisticsColumns, type StatisticsParts } from './statistics-columns.js';

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

const percentCell = (amount: number): TableCell => ({
  kind: 'number',
  amount,
  decimals: 1,
  suffix: '%',
});

/** The plan, and how much of it was reached. */
function planCells({ plan }: Cell, indicator: Indicator, { style }: ReviewContext) {
  const { amount = null, percent = null } = plan ?? {};
  return {
    plan:
      amount === null
        ? noBase
        : ({ kind: 'number', amount, ...numberFormat(indicator, style, amount) } as const),
    'plan-percent': percent === null ? noBase : percentCell(percent),
  };
}

function cumulativeCell(indicator: Indicator, { options, style }: ReviewContext): TableCell {
  const { cumulative } = options.figureAnnexes ?? {};
  return cumulative === undefined
    ? noBase
    : figureCell(findCell(cumulative, indicator.code), indicator, style);
}

function notes(cell: Cell, indicator: Indicator, { table, locale }: ReviewContext): string {
  const hasPoints = indicator.kind === 'ratio' && (cell.base?.difference ?? null) !== null;
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

/** The cells that stand under a column. */
const within = ({ role, cells }: TableRow, keys: ReadonlySet<string>): TableRow => ({
  role,
  cells: Object.fromEntries(Object.entries(cells).filter(([key]) => keys.has(key))),
});

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
  const shown = rows.map((row) => within(row, keys));
  const block: TableBlock = {
    kind: 'table',
    labels: ['number', 'indicator', 'measure'],
    columns,
    rows: withFormulas(shown, table.indicators),
  };
  return note === null ? [block] : [block, note];
}
