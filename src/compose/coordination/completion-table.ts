import type { Completion, CoordinationTask } from '#room/coordination';
import { addExactly, decimalDigits } from '#room/text';
import {
  type TableBlock,
  type TableRow,
  markCell,
  type CellFormula,
  type NumberCell,
  type TableCell,
  textCell,
  tableColumn,
} from '#room/report';
import { documentTable } from '../frame/document-table.js';
import { percentOf } from '../figures/live-formulas.js';
import type { ProgressContext } from './progress-context.js';

/** Tasks that are counted in one row. */
export interface TaskGroup {
  readonly name: string;
  readonly tasks: readonly CoordinationTask[];
}

const number = (amount: number): NumberCell => ({
  kind: 'number',
  amount,
  decimals: Math.min(3, decimalDigits(amount)),
});

function rateCell({ done, total }: Completion, row: number): TableCell {
  const amount = percentOf(done, total);
  if (amount === undefined) return markCell('nil');
  const formula: CellFormula = {
    op: 'quotient',
    numerator: { row, column: 'done' },
    denominator: { row, column: 'total' },
    factor: 100,
  };
  return { kind: 'number', amount, decimals: 1, suffix: '%', formula };
}

function cellsOf(tasks: readonly CoordinationTask[], row: number, context: ProgressContext) {
  const completion = context.completion(tasks);
  return {
    total: number(completion.total),
    done: number(completion.done),
    overdue: number(context.lateAmong(tasks)),
    rate: rateCell(completion, row),
  };
}

/** The total counts every task once; it is a live sum only where the rows add up to it. */
function totalRow(rows: readonly TableRow[], name: string, context: ProgressContext): TableRow {
  const cells = cellsOf(context.tasks, rows.length, context);
  const summed = (['total', 'done', 'overdue'] as const).map((column) => {
    const amounts = rows.map(({ cells: { [column]: cell } }) =>
      cell?.kind === 'number' ? cell.amount : 0,
    );
    const adds = rows.length > 0 && addExactly(amounts) === cells[column].amount;
    const from = { row: 0, column };
    const formula = { op: 'sum', from, to: { row: rows.length - 1, column } } as const;
    return [column, adds ? { ...cells[column], formula } : cells[column]] as const;
  });
  return {
    role: 'total',
    cells: { group: textCell(name), ...cells, ...Object.fromEntries(summed) },
  };
}

/** Groups of tasks with what is done of how much; the rate of the total is no average of rates. */
export function completionTable(
  title: string,
  groups: readonly TaskGroup[],
  context: ProgressContext,
): TableBlock {
  const { labels: words, facts, locale } = context;
  const rows = groups.map(({ name, tasks }, at): TableRow => ({
    role: 'data',
    cells: {
      number: textCell(String(at + 1)),
      group: textCell(name),
      ...cellsOf(tasks, at, context),
    },
  }));
  const columns = [
    tableColumn('group', title, [7, 'left']),
    tableColumn('total', facts.isWeighted === true ? words.weights : words.tasks, [2.6, 'right']),
    tableColumn('done', words.done, [2.6, 'right']),
    tableColumn('overdue', words.overdue, [2.2, 'right']),
    tableColumn('rate', words.completion, [2.8, 'right']),
  ];
  const total = totalRow(rows, locale.labels.total, context);
  return documentTable(locale.labels.ordinal, columns, {
    labels: ['group'],
    rows: [...rows, total],
  });
}
