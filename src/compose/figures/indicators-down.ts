import type { Cell } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import { nameIn } from '#room/organization';
import { evenDecimals, tableColumn, textCell, type TableBlock, type TableRow } from '#room/report';
import { withAreaRows } from './area-rows.js';
import { coverageText } from '../review/coverage-text.js';
import { figureCell, measureOf } from './figure-cell.js';
import { coverageOfTotals } from './matrix-notes.js';
import { unitColumns } from './unit-columns.js';
import type { ReviewContext } from '../review/review-context.js';

const keyOf = (at: number): string => `unit-${at + 1}`;

function rowOf(indicator: Indicator, at: number, context: ReviewContext): TableRow {
  const { table, style } = context;
  const printed = (cell: Cell | undefined) => cell && figureCell(cell, indicator, style);
  const total = printed(table.total[at]);
  const units = table.rows.flatMap(({ cells }, unit) => {
    const cell = printed(cells[at]);
    return cell === undefined ? [] : [[keyOf(unit), cell] as const];
  });
  return {
    role: 'data',
    cells: {
      number: textCell(String(at + 1)),
      // A column of measures would take the room of three units.
      indicator: textCell(
        `${nameIn(indicator.name, style.language)} (${measureOf(indicator, style)})`,
      ),
      ...(total && { total }),
      ...Object.fromEntries(units),
    },
  };
}

/** Indicators as rows, units as columns, and the total before them: for many indicators of few units. */
export function indicatorsDown(context: ReviewContext): TableBlock {
  const { table, locale } = context;
  const words = locale.labels;
  const coverage = coverageOfTotals(table);
  const heard = coverage === null ? '' : ` ${coverageText(coverage, table, locale)}`;
  return {
    kind: 'table',
    labels: ['number', 'indicator'],
    columns: [
      tableColumn('number', words.ordinal, [1.3, 'center']),
      tableColumn('indicator', words.indicator, [11, 'left']),
      tableColumn('total', `${words.total}${heard}`, [2.6, 'right']),
      ...unitColumns(context, keyOf),
    ],
    rows: withAreaRows(
      evenDecimals(
        table.indicators.map((indicator, at) => rowOf(indicator, at, context)),
        ({ row }) => String(row),
      ),
      context,
    ),
  };
}
