import { throwIfAborted, exportFinding } from '#room/export';
import type { NumberCell, TableCell, TableRow } from '#room/report';
import { bodyStyles } from './body-styles.js';
import { cellContent, type TableWriting } from './cell-content.js';
import type { Locate } from './cell-formula.js';
import { outlineLevels } from './outline-levels.js';
import { rowPlanner, type RowPlan } from './plan-row.js';
import { runOn } from './run-on.js';
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
export type Writing = Placing & TableWriting;

/** What stands in the first row of a column, or in one of the rows in which its text goes on. */
function cellAt(
  row: TableRow,
  plan: RowPlan,
  at: { readonly key: string; readonly column: number; readonly line: number },
): TableCell | undefined {
  const texts = plan.texts?.[at.column];
  if (texts === undefined || texts.length === 0) {
    return at.line === 0 ? row.cells[at.key] : undefined;
  }
  const cell = row.cells[at.key];
  const bold = cell?.kind === 'text' && cell.bold === true;
  return { kind: 'text', text: texts[at.line] ?? '', bold };
}

/** Writes a row of a table, found at `index`, and tells of its texts that go on. */
export function writeRow(
  row: TableRow,
  index: number,
  planned: {
    readonly plan: RowPlan;
    readonly writing: Writing;
  },
): void {
  const { plan, writing } = planned;
  const { columns, spans, writer } = writing;
  for (let line = 0; line < plan.heights.length; line += 1) {
    const sheetRow = writer.nextRow(plan.heights[line]);
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at];
      const span = runOn(writing, row, at);
      if (column === undefined || span === undefined) continue;
      const cell =
        plan.texts === undefined
          ? row.cells[column.key]
          : cellAt(row, plan, { key: column.key, column: at, line });
      const place = { column, row: index, role: row.role };
      writer.write(sheetRow, span, cellContent(cell, place, writing));
      while ((spans[at + 1]?.to ?? Number.POSITIVE_INFINITY) <= span.to) at += 1;
    }
  }
  keepRow(row.role, plan, writer);
  reportLongTexts(row, index, planned);
}

/** Tells of each text of a row that takes several rows of the sheet. */
function reportLongTexts(
  { cells }: TableRow,
  index: number,
  { plan, writing }: { readonly plan: RowPlan; readonly writing: Writing },
): void {
  const { columns, writer } = writing;
  plan.texts?.forEach((texts, at) => {
    const key = columns[at]?.key ?? '';
    const cell = cells[key];
    if (texts.length < 2 || cell?.kind !== 'text') return;
    const params = { length: cell.text.length, limit: texts[0]?.length ?? 0 };
    const path = [...writer.path, 'rows', index, 'cells', key];
    writer.report(exportFinding('export/text-continued', params, { path }));
  });
}

/** A total stays with the rows above it, the title of a group with the row below it. */
function keepRow(
  role: TableRow['role'],
  { heights }: RowPlan,
  { ledger }: Placing['writer'],
): void {
  if (role === 'data') return;
  const to = ledger.heights.length;
  const from = to - heights.length + 1;
  ledger.keep(role === 'group' ? { from, to: to + 1 } : { from: Math.max(1, from - 2), to });
}

/** Rows that a total adds up can be folded away. */
function setLevels({ block, writer }: Placing, plans: readonly RowPlan[], start: number): void {
  const rows = sheetRows(plans, start);
  const levels = outlineLevels(block.rows);
  const { properties } = writer.sheet;
  // One deeper than the deepest: exceljs would take rows of that depth for folded away.
  const shown = Math.min(7, levels.reduce((most, level) => Math.max(most, level), 0) + 1);
  properties.outlineLevelRow = Math.max(properties.outlineLevelRow ?? 0, shown);
  levels.forEach((level, index) => {
    const first = rows[index] ?? start;
    for (let line = 0; line < (plans[index]?.heights.length ?? 0); line += 1) {
      if (level > 0) writer.sheet.getRow(first + line).outlineLevel = level;
    }
  });
}

const rowsPerCheck = 500;

/** Writes the rows of a table; a text too long for one row goes on in the next. */
export function writeBody(
  placing: Placing,
  start: number,
  sumAbove: TableWriting['sumAbove'] = () => undefined,
): void {
  const { block, writer } = placing;
  const planOf = rowPlanner(placing);
  const plans = block.rows.map((row, index) => {
    if (index % rowsPerCheck === 0) throwIfAborted(writer.signal);
    return planOf(row);
  });
  const further = plans.reduce((sum, { heights }) => sum + heights.length - 1, 0);
  writer.room(further * placing.columns.length);
  const locate = locator(placing, sheetRows(plans, start));
  const asked = writer.outline === true ? { subtotals: new Map<NumberCell, boolean>() } : {};
  const common = { rows: block.rows, locate, styles: bodyStyles(writer), sumAbove };
  const writing = { ...placing, ...common, ...asked };
  plans.forEach((plan, index) => {
    const row = block.rows[index];
    if (row !== undefined) writeRow(row, index, { plan, writing });
  });
  if (writer.outline === true) setLevels(placing, plans, start);
}
