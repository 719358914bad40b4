import type { Cell } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import { nameIn } from '#room/organization';
import {
  evenDecimals,
  tableColumn,
  textCell,
  type CellReference,
  type TableBlock,
  type TableCell,
  type TableRow,
} from '#room/report';
import { addExactly } from '#room/text';
import { withAreaRows } from './area-rows.js';
import { coverageText } from '../review/coverage-text.js';
import { figureCell, measureOf } from './figure-cell.js';
import { coverageOfTotals } from './matrix-notes.js';
import { unitColumns } from './unit-columns.js';
import type { ReviewContext } from '../review/review-context.js';

const keyOf = (at: number): string => `unit-${at + 1}`;

/** The total of a row as the live sum of its units, where it really is. */
function withTerms(
  total: TableCell,
  terms: readonly CellReference[],
  units: readonly (readonly [string, TableCell])[],
): TableCell {
  const amounts = units.flatMap(([, cell]) =>
    cell.kind === 'number' && cell.qualifier === undefined ? [cell.amount] : [],
  );
  const isLive =
    total.kind === 'number' &&
    amounts.length === units.length &&
    addExactly(amounts) === total.amount;
  return isLive && terms.length > 0 ? { ...total, formula: { op: 'add', plus: terms } } : total;
}

function rowOf(indicator: Indicator, at: number, context: ReviewContext): TableRow {
  const { table, style } = context;
  const printed = (cell: Cell | undefined) => cell && figureCell(cell, indicator, style);
  const total = printed(table.total[at]);
  const units = table.rows.flatMap(({ cells }, unit) => {
    const cell = printed(cells[at]);
    return cell === undefined ? [] : [[keyOf(unit), cell] as const];
  });
  const terms = units.map(([column]) => ({ row: at, column }));
  return {
    role: 'data',
    cells: {
      number: textCell(String(at + 1)),
      // A column of measures would take the room of three units.
      indicator: textCell(
        `${nameIn(indicator.name, style.language)} (${measureOf(indicator, style)})`,
      ),
      ...(total && { total: withTerms(total, terms, units) }),
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
