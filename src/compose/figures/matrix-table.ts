import type { Cell, UnitRow } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import { nameIn } from '#room/organization';
import { addExactly } from '#room/text';
import {
  type TableBlock,
  type TableRow,
  type CellFormula,
  type TableCell,
  evenDecimals,
  textCell,
  tableColumn,
} from '#room/report';
import { coverageText } from '../review/coverage-text.js';
import { figureCell, measureOf } from './figure-cell.js';
import { partsFormula, percentOf } from './live-formulas.js';
import { coverageOfTotals } from './matrix-notes.js';
import { rowName } from './row-name.js';
import type { ReviewContext } from '../review/review-context.js';

const keyOf = (index: number): string => `figure-${index + 1}`;

/** A rate follows from the columns of its terms, in every row. */
function quotient(indicator: Indicator, row: number, context: ReviewContext) {
  const columnOf = (code: string | undefined) =>
    context.table.indicators.findIndex((other) => other.code === code);
  const numerator = columnOf(indicator.ratio?.numerator);
  const denominator = columnOf(indicator.ratio?.denominator);
  if (numerator < 0 || denominator < 0 || indicator.ratio?.factor !== 100) return undefined;
  return {
    op: 'quotient',
    numerator: { row, column: keyOf(numerator) },
    denominator: { row, column: keyOf(denominator) },
    factor: 100,
  } as const;
}

/** The total is the sum of the rows, where it really is. */
function sum(index: number, { table }: ReviewContext): CellFormula | undefined {
  const rows = table.rows.map(({ cells }) => cells[index]);
  const isPlain = rows.every((cell) => cell?.qualifier === undefined);
  const total = addExactly(rows.map((cell) => cell?.amount ?? 0));
  const column = keyOf(index);
  return isPlain && total === table.total[index]?.amount
    ? { op: 'sum', from: { row: 0, column }, to: { row: rows.length - 1, column } }
    : undefined;
}

function withFormula(cell: TableCell, formula: CellFormula | undefined): TableCell {
  return cell.kind === 'number' && formula !== undefined ? { ...cell, formula } : cell;
}

function figures(
  cells: readonly Cell[],
  context: ReviewContext,
  formulaOf: (indicator: Indicator, index: number) => CellFormula | undefined,
): TableRow['cells'] {
  const { table, style } = context;
  return Object.fromEntries(
    table.indicators.flatMap((indicator, index) => {
      const cell = cells[index];
      if (cell === undefined) return [];
      const printed = figureCell(cell, indicator, style);
      return [[keyOf(index), withFormula(printed, formulaOf(indicator, index))]];
    }),
  );
}

/** A total is live where all its parts are printed as numbers in that row and give it. */
function liveParts(cells: readonly Cell[], row: number, { table }: ReviewContext) {
  return (indicator: Indicator, index: number): CellFormula | undefined => {
    const formula = partsFormula(indicator, table.indicators, (at) => ({ row, column: keyOf(at) }));
    const parts = (indicator.parts ?? []).flatMap((part) => {
      const cell = cells.find((other) => other.indicator === part);
      const isPlain = cell?.state !== 'nil' && cell?.qualifier === undefined;
      return isPlain ? (cell?.amount ?? []) : [];
    });
    const isLive =
      parts.length === indicator.parts?.length && addExactly(parts) === cells[index]?.amount;
    return isLive ? formula : undefined;
  };
}

/** A quotient is live where both its terms are printed as numbers in that row and give the rate. */
function liveQuotient(cells: readonly Cell[], row: number, context: ReviewContext) {
  return (indicator: Indicator, index: number): CellFormula | undefined => {
    const term = (code: string | undefined) => {
      const cell = cells.find((other) => other.indicator === code);
      // A nil is printed as a mark, which no formula can divide.
      return cell?.state === 'nil' ? undefined : (cell?.amount ?? undefined);
    };
    const { numerator, denominator } = indicator.ratio ?? {};
    const rate = percentOf(term(numerator), term(denominator));
    const isLive = rate !== undefined && rate === cells[index]?.amount;
    return isLive ? quotient(indicator, row, context) : undefined;
  };
}

function unitRow(row: UnitRow, index: number, context: ReviewContext): TableRow {
  const label = rowName(row, context);
  const live = liveQuotient(row.cells, index, context);
  const parts = liveParts(row.cells, index, context);
  const cells = figures(row.cells, context, (...asked) => live(...asked) ?? parts(...asked));
  return {
    role: 'data',
    cells: { number: textCell(String(index + 1)), unit: textCell(label), ...cells },
  };
}

function totalRow(context: ReviewContext): TableRow {
  const { table, locale } = context;
  const coverage = coverageOfTotals(table);
  const heard = coverage === null ? '' : ` ${coverageText(coverage, table, locale)}`;
  const label = `${locale.labels.total}${heard}`;
  const live = liveQuotient(table.total, table.rows.length, context);
  const cells = figures(
    table.total,
    context,
    (indicator, index) => live(indicator, index) ?? sum(index, context),
  );
  return { role: 'total', cells: { number: textCell(''), unit: textCell(label), ...cells } };
}

/** The sums that are carried from page to page: of columns whose total is the sum of their rows. */
function carriedOf(context: ReviewContext): Pick<TableBlock, 'carried'> {
  const { options, table, locale } = context;
  if (options.figureAnnexes?.carried !== true) return {};
  const columns = table.indicators.flatMap((_, at) => (sum(at, context) ? [keyOf(at)] : []));
  const { carriedForward: forward, broughtForward: brought } = locale.labels;
  return columns.length === 0 ? {} : { carried: { columns, forward, brought } };
}

/**
 * Units as rows, indicators as columns, and the total at the bottom, with its coverage where that is
 * one; columns are numbered from `offset` on.
 */
export function matrixTable(context: ReviewContext, offset = 0): TableBlock {
  const { table, style, locale } = context;
  const words = locale.labels;
  const columns = table.indicators.map((indicator, index) => {
    const title = `${nameIn(indicator.name, style.language)} (${measureOf(indicator, style)})`;
    return tableColumn(keyOf(index), title, [3, 'right']);
  });
  const index = table.indicators.map((_, at) => [keyOf(at), String(offset + at + 1)] as const);
  return {
    kind: 'table',
    labels: ['number', 'unit'],
    columns: [
      tableColumn('number', words.ordinal, [1.5, 'center']),
      tableColumn('unit', words.unit, [6, 'left']),
      ...columns,
    ],
    index: { number: 'A', unit: 'B', ...Object.fromEntries(index) },
    rows: evenDecimals(
      [...table.rows.map((row, at) => unitRow(row, at, context)), totalRow(context)],
      ({ column }) => column,
    ),
    ...carriedOf(context),
  };
}
