import { createFinding } from '../../src/findings/index.js';
import type { TableCell, TableRow } from '../../src/report/index.js';
import { bodyStyles, type BodyStyles } from './body-styles.js';
import { cellContent } from './cell-content.js';
import type { Locate } from './cell-formula.js';
import { rowPlanner, type RowPlan } from './plan-row.js';
import type { Placing } from './table-placing.js';

/** The sheet row of each table row; formulas may point ahead. */
function sheetRows(plans: readonly RowPlan[], start: number): readonly number[] {
  let next = start;
  return plans.map(({ heights }) => {
    const row = next;
    next += heights.length;
    return row;
  });
}

function locator(placing: Placing, rows: readonly number[]): Locate {
  const columnOf = new Map(
    placing.columns.map(({ key }, at) => [key, placing.spans[at]?.from ?? 1]),
  );
  return (reference) => {
    const row = rows[reference.row];
    const column = columnOf.get(reference.column);
    return row === undefined || column === undefined ? undefined : { row, column };
  };
}

/** A table that is being written. */
interface Writing extends Placing {
  readonly locate: Locate;
  readonly styles: BodyStyles;
}

/** What stands in the first row of a column, or in one of the rows in which its text goes on. */
function cellAt(
  row: TableRow,
  plan: RowPlan,
  at: { readonly key: string; readonly column: number; readonly line: number },
): TableCell | undefined {
  const texts = plan.texts?.[at.column];
  if (texts !== undefined && texts.length > 0) return { kind: 'text', text: texts[at.line] ?? '' };
  return at.line === 0 ? row.cells[at.key] : undefined;
}

function writeRow(row: TableRow, plan: RowPlan, writing: Writing): void {
  const { columns, spans, writer, locate, styles } = writing;
  for (let line = 0; line < plan.heights.length; line += 1) {
    const sheetRow = writer.nextRow(plan.heights[line]);
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at];
      const span = spans[at];
      if (column === undefined || span === undefined) continue;
      const cell = cellAt(row, plan, { key: column.key, column: at, line });
      const place = { column, role: row.role, locate, styles };
      writer.write(sheetRow, span, cellContent(cell, place, writer));
    }
  }
}

function reportLongText(plan: RowPlan, { writer }: Placing): void {
  const lengths = (plan.texts ?? []).map((texts) => texts.join(' ').length);
  const params = { length: Math.max(...lengths), limit: 409 };
  writer.report(createFinding('export/text-continued', params));
}

/** Writes the rows of a table; a text too long for one row goes on in the next. */
export function writeBody(placing: Placing, start: number): void {
  const { block, writer } = placing;
  const plans = block.rows.map(rowPlanner(placing));
  const locate = locator(placing, sheetRows(plans, start));
  const writing = { ...placing, locate, styles: bodyStyles(writer) };
  block.rows.forEach((row, index) => {
    const plan = plans[index];
    if (plan === undefined) return;
    writeRow(row, plan, writing);
    if (plan.heights.length > 1) reportLongText(plan, placing);
  });
}
